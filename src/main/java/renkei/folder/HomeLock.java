package renkei.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import renkei.sending.Failure;

/**
 * Keeps a home for one hub, or for the hubs of one cluster: a lock on {@code HOME/data/hub.lock} that the system gives back
 * when the process ends, however it ends. The file tells the process id.
 */
public final class HomeLock implements AutoCloseable {
    private static final String SEVERAL = "cluster";

    private final List<FileHold> holds;

    private HomeLock(List<FileHold> holds) {
        this.holds = holds;
    }

    /**
     * Takes the home, whose {@code data} folder must be there, for this process alone.
     *
     * @throws HomeInUse if another hub has it
     * @throws renkei.sending.Unavailable if the file cannot be opened or locked
     */
    public static HomeLock take(Path home) {
        return Troubled.guard(home, Failure.DISK_TROUBLE, () -> {
            Path file = file(home);
            return new HomeLock(List.of(FileHold.alone(file, process()).orElseThrow(() -> inUse(home, file))));
        });
    }

    /**
     * Takes part in a home whose queues and ledger are outside of it: keeps out who would have it alone. For a command.
     *
     * @throws HomeInUse if a hub has it alone
     */
    public static HomeLock share(Path home) {
        return Troubled.guard(home, Failure.DISK_TROUBLE, () -> {
            Path file = file(home);
            return new HomeLock(List.of(FileHold.shared(file, SEVERAL).orElseThrow(() -> inUse(home, file))));
        });
    }

    /**
     * Takes part in such a home as a hub of that name.
     *
     * @throws HomeInUse if a hub has it alone, or another hub has that name
     */
    public static HomeLock share(Path home, String member) {
        HomeLock shared = share(home);
        return Troubled.guard(home, Failure.DISK_TROUBLE, () -> {
            try {
                Path folder = Files.createDirectories(
                        home.resolve("data").toRealPath().resolve("members"));
                Path file = folder.resolve(member + ".lock");
                FileHold name = FileHold.alone(file, process()).orElseThrow(() -> nameInUse(home, member));
                return new HomeLock(List.of(name, shared.holds.get(0)));
            } catch (IOException | RuntimeException e) {
                shared.close();
                throw e;
            }
        });
    }

    private static Path file(Path home) throws IOException {
        return home.resolve("data").toRealPath().resolve("hub.lock");
    }

    private static String process() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static HomeInUse inUse(Path home, Path file) {
        String holder = FileHold.text(file);
        return new HomeInUse(
                holder.equals(SEVERAL)
                        ? "several hubs work on " + home + " together: give this one a name of its own"
                                + " (HUB_CLUSTER_MEMBER), or start it with another home"
                        : "another hub (process " + holder + ") works on " + home
                                + ": stop it first, or start this one with another home");
    }

    private static HomeInUse nameInUse(Path home, String member) {
        return new HomeInUse("another hub called " + member + " works on " + home + ": give this one another name");
    }

    @Override
    public void close() throws IOException {
        for (FileHold hold : holds) {
            hold.close();
        }
    }
}
