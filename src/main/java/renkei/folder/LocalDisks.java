package renkei.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which folders lie on disks of this machine, so that its kernel sees every change. On a share others change things too,
 * and nobody tells. What is not known counts as a share.
 */
final class LocalDisks {
    private static final Set<String> LOCAL =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "bcachefs", "tmpfs", "overlay");
    private static final int DEVICES = 10_000;

    private final Map<Object, Boolean> devices = new HashMap<>();

    boolean has(Path folder) {
        try {
            Object device = Files.getAttribute(folder, "unix:dev");
            Boolean known = devices.get(device);
            if (known != null) {
                return known;
            }
            boolean local = LOCAL.contains(Files.getFileStore(folder).type().toLowerCase(Locale.ROOT));
            if (devices.size() < DEVICES) {
                devices.put(device, local);
            }
            return local;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
