package renkei.trust.identity;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.KeyFiles;
import renkei.trust.Pem;

/**
 * The identities of one office or of the hub, old and new beside one another. Every change is one rename; commands and a
 * running hub may make changes at the same time.
 */
public final class Shelf {
    /** How many identities one owner has at most, retired ones among them. */
    public static final int LIMIT = 100;

    private static final Pattern NAME = Pattern.compile("[0-9]{8}-[0-9]{1,3}");
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** The identity that signs, whether or not it still holds. */
    public Optional<Slot> active() {
        return States.read(folder).active().map(this::slot).filter(slot -> slot.hasKey() || slot.hasCertificate());
    }

    /** What may take the place of the active one. */
    public List<Slot> ready() {
        return slots().stream()
                .filter(slot -> state(slot) == IdentityState.READY)
                .toList();
    }

    /** All, the oldest first. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        Slot original = slot(Slot.ORIGINAL);
        if (original.hasKey() || original.hasCertificate()) {
            slots.add(original);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> NAME.matcher(name).matches())
                        .sorted()
                        .limit(LIMIT)
                        .map(this::slot)
                        .forEach(slots::add);
            } catch (IOException e) {
                throw new Unavailable(Failure.KEY_UNAVAILABLE, "cannot list " + folder, e);
            }
        }
        return slots;
    }

    public IdentityState state(Slot slot) {
        if (!slot.hasCertificate() && !slot.name().equals(Slot.ORIGINAL)) {
            return IdentityState.REQUESTED;
        }
        return Optional.ofNullable(States.read(folder).known().get(slot.name())).orElse(IdentityState.READY);
    }

    /** Puts a new identity beside the others; it is ready, or requested if it lacks a certificate. */
    Slot put(String day, Map<String, byte[]> files) {
        KeyFiles.createFolder(folder);
        synchronized (ONE_AT_A_TIME) {
            List<String> taken = slots().stream().map(Slot::name).toList();
            for (int number = 1; number <= LIMIT; number++) {
                Slot slot = slot(day + "-" + number);
                if (taken.size() < LIMIT && !taken.contains(slot.name())) {
                    KeyFiles.writeNewFolder(slot.folder(), files);
                    return slot;
                }
            }
        }
        throw new Refused(Refused.Reason.TOO_MANY, folder.toString());
    }

    /** Gives a requested identity its certificate: from now on it is ready. */
    void complete(Slot slot, List<X509Certificate> chain) {
        KeyFiles.writeNew(slot.certificateFile(), Pem.ofCertificates(chain));
    }

    /** Lets that one sign from now on, and retires the one before. */
    void activate(Slot slot) {
        change(states -> states.activated(slot.name()));
    }

    /** Lets that one sign no longer. */
    void retire(Slot slot) {
        change(states -> states.retired(slot.name()));
    }

    private void change(UnaryOperator<States> change) {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel lock = KeyFiles.openLock(folder.resolve(".lock"));
                    var held = lock.lock()) {
                assert held.isValid();
                KeyFiles.replace(
                        folder.resolve(States.FILE),
                        change.apply(States.read(folder)).bytes());
            } catch (IOException e) {
                throw new Unavailable(Failure.DISK_TROUBLE, "cannot lock " + folder, e);
            }
        }
    }

    Slot slot(String name) {
        return new Slot(name, name.equals(Slot.ORIGINAL) ? folder : folder.resolve(name));
    }
}
