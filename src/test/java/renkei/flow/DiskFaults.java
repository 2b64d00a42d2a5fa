package renkei.flow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.folder.Disk;
import renkei.folder.Listing;
import renkei.folder.Traits;

/**
 * A disk that fails where a test says so, and else does what the disk below it does. Places are told by a part of the path
 * and are the same for all hubs of the process, which is why no two tests may name the same.
 */
record DiskFaults(Disk below) implements Disk {
    private static final Set<String> FULL = ConcurrentHashMap.newKeySet();
    private static final Set<String> UNREADABLE = ConcurrentHashMap.newKeySet();

    /** Puts the failing disk in the place of the hub's own. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        static BeanPostProcessor failingDisk() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Disk disk ? new DiskFaults(disk) : bean;
                }
            };
        }
    }

    /** From now on nothing fits any more below paths with this part. */
    static void fill(String part) {
        FULL.add(part);
    }

    static void makeRoom(String part) {
        FULL.remove(part);
    }

    /** From now on files whose path has this part cannot be opened. */
    static void forbid(String part) {
        UNREADABLE.add(part);
    }

    static void allow(String part) {
        UNREADABLE.remove(part);
    }

    @Override
    public Optional<Traits> look(Path path) throws IOException {
        return below.look(path);
    }

    @Override
    public Listing list(Path folder, int limit) throws IOException {
        return below.list(folder, limit);
    }

    @Override
    public byte[] read(Path file, long limit) throws IOException {
        requireReadable(file);
        return below.read(file, limit);
    }

    @Override
    public byte[] readEnd(Path file, int limit) throws IOException {
        requireReadable(file);
        return below.readEnd(file, limit);
    }

    /** As a real disk does it: what still fits is there, the rest is not. */
    @Override
    public void create(Path file, byte[] bytes) throws IOException {
        if (has(FULL, file)) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw full(file);
        }
        below.create(file, bytes);
    }

    @Override
    public void rewrite(Path file, byte[] bytes) throws IOException {
        if (has(FULL, file)) {
            throw full(file);
        }
        below.rewrite(file, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        if (has(FULL, to)) {
            throw full(to);
        }
        below.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        below.delete(path);
    }

    @Override
    public boolean makeFolder(Path folder) throws IOException {
        if (has(FULL, folder) && below.look(folder).isEmpty()) {
            throw full(folder);
        }
        return below.makeFolder(folder);
    }

    @Override
    public void force(Path folder) throws IOException {
        below.force(folder);
    }

    private static void requireReadable(Path file) throws IOException {
        if (has(UNREADABLE, file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private static boolean has(Set<String> parts, Path path) {
        return parts.stream().anyMatch(path.toString()::contains);
    }

    private static IOException full(Path path) {
        return new FileSystemException(path.toString(), null, "No space left on device");
    }
}
