package renkei.folder;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import renkei.office.OfficeNumber;

/**
 * Hints by the kernel of this machine (inotify), for folders on its own disks. One thread of Java waits for the kernel,
 * however many folders there are.
 *
 * <p>When the kernel drops events it says so, and every watched office counts as changed. A folder that is deleted counts as
 * changed and is watched no more.
 */
public final class LocalHints implements Hints, AutoCloseable {
    private static final WatchEvent.Kind<?>[] ARRIVALS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final WatchService service;
    private final LocalDisks disks = new LocalDisks();
    private final Map<Path, Watched> folders = new HashMap<>();
    private final Map<WatchKey, Watched> keys = new HashMap<>();
    private volatile Watching watching = Watching.NOTHING;

    private record Watched(OfficeNumber office, Path folder, String key, WatchKey watch) {}

    /** @param service of the file system on which the folders are; closed with this */
    public LocalHints(WatchService service) {
        this.service = service;
    }

    /** How far hints reach now. May be asked by any thread. */
    public Watching watching() {
        return watching;
    }

    @Override
    public boolean watch(OfficeNumber office, Path folder, String key) {
        Watched known = folders.get(folder);
        if (known != null && known.key().equals(key) && known.watch().isValid()) {
            return true;
        }
        leave(folder);
        if (!disks.has(folder)) {
            return false;
        }
        try {
            WatchKey watch = folder.register(service, ARRIVALS);
            Watched watched = new Watched(office, folder, key, watch);
            folders.put(folder, watched);
            keys.put(watch, watched);
            watching = watching.with(folders.size());
            return true;
        } catch (IOException e) {
            watching = watching.oneRefused();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void leave(Path folder) {
        Watched known = folders.remove(folder);
        if (known != null) {
            keys.remove(known.watch());
            known.watch().cancel();
            watching = watching.with(folders.size());
        }
    }

    @Override
    public Set<OfficeNumber> await(Duration longest) throws InterruptedException {
        Set<OfficeNumber> changed = new HashSet<>();
        try {
            for (WatchKey key = service.poll(longest.toNanos(), TimeUnit.NANOSECONDS); key != null; key = next()) {
                collect(key, changed);
            }
        } catch (ClosedWatchServiceException e) {
            TimeUnit.NANOSECONDS.sleep(longest.toNanos());
        }
        return changed;
    }

    private @Nullable WatchKey next() {
        return service.poll();
    }

    private void collect(WatchKey key, Set<OfficeNumber> changed) {
        boolean matters = key.pollEvents().stream().anyMatch(this::matters);
        boolean there = key.reset();
        Watched watched = keys.get(key);
        if (watched != null) {
            if (matters || !there) {
                changed.add(watched.office());
            }
            if (!there) {
                leave(watched.folder());
            }
        }
    }

    /** Not what is still being written under a name that says so: it gets its own at the end. */
    private boolean matters(WatchEvent<?> event) {
        if (event.context() instanceof Path name) {
            Role role = Role.of(name.toString());
            return role != Role.TEMPORARY && role != Role.IGNORED;
        }
        watching = watching.oneOverflow();
        return true;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
