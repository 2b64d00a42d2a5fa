package renkei.demo.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The account under which PostgreSQL runs, which refuses root: one's own, or for root that of nobody. */
enum Account {
    OWN,
    NOBODY;

    /** Nobody's number everywhere; its name differs. */
    private static final String NUMBER = "65534";

    /** The account to use in this process. */
    static Account usable() {
        try {
            Path mine = Files.createTempFile("renkei-", ".tmp");
            try {
                return Files.getOwner(mine).getName().equals("root") ? NOBODY : OWN;
            } finally {
                Files.delete(mine);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that runs a program under this account, in the process that the line is started in. */
    List<String> line(List<String> program) {
        List<String> line = new ArrayList<>();
        if (this == NOBODY) {
            line.addAll(List.of("setpriv", "--reuid=" + NUMBER, "--regid=" + NUMBER, "--clear-groups"));
        }
        line.addAll(program);
        return line;
    }

    /** Gives a folder and all in it to this account. */
    void own(Path folder) {
        if (this == NOBODY) {
            Tool.run(List.of("chown", "-R", NUMBER + ":" + NUMBER, folder.toString()));
        }
    }
}
