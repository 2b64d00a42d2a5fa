package renkei.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes write access to a folder away, and gives it back; also from root, who is not stopped by permissions. */
final class Locked {
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    private Locked() {}

    /** Nobody can put anything into the folder or take anything out. */
    static void lock(Path folder) throws Exception {
        LOCKED.add(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (isWritable(folder)) {
            immutable("+i", folder);
        }
        if (isWritable(folder)) {
            DiskFaults.fill(folder.toString());
        }
    }

    /** All is as before. */
    static void unlock(Path folder) throws Exception {
        immutable("-i", folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        DiskFaults.makeRoom(folder.toString());
        LOCKED.remove(folder);
    }

    /** Gives back what a test that failed has left locked, so that its folders can be deleted. */
    static void unlockAll() throws Exception {
        for (Path folder : LOCKED) {
            unlock(folder);
        }
    }

    private static boolean isWritable(Path folder) {
        try {
            Path probe = Files.createTempFile(folder, ".probe", "");
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Not every system has it, nor may everybody use it; whether it worked is looked at. */
    private static void immutable(String flag, Path folder) throws InterruptedException {
        try {
            new ProcessBuilder("chattr", flag, folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return;
        }
    }
}
