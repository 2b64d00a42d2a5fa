package renkei.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import renkei.sending.Content;
import renkei.sending.FileName;

/** Reads the files of a pile. */
final class Taking {
    private final Disk disk;
    private final Limits limits;

    Taking(Disk disk, Limits limits) {
        this.disk = disk;
        this.limits = limits;
    }

    Optional<Taken> take(Pile pile) throws IOException {
        TakenSoFar soFar = new TakenSoFar(pile);
        boolean tooMany = pile.files().size() > limits.documents();
        for (Seen file : pile.files()) {
            if (!isAsSeen(file)) {
                return Optional.empty();
            }
            if (pile.kind() == Pile.Kind.STRAY) {
                soFar.stray(file);
            } else if (tooMany) {
                soFar.unread(file, "too-many-documents", Integer.toString(limits.documents()));
            } else if (!take(file, soFar)) {
                return Optional.empty();
            }
        }
        for (Seen sidecar : pile.sidecars()) {
            if (!takeSidecar(sidecar, soFar)) {
                return Optional.empty();
            }
        }
        return Optional.of(soFar.taken());
    }

    /** Folders change by what is put into them, and then still are the same folder. */
    private boolean isAsSeen(Seen file) throws IOException {
        Optional<Traits> now = disk.look(file.path());
        return file.traits().kind() == Traits.Kind.FOLDER
                ? now.filter(traits -> traits.kind() == Traits.Kind.FOLDER).isPresent()
                : now.equals(Optional.of(file.traits()));
    }

    /** Whether the file is still as it was when it had settled. */
    private boolean take(Seen file, TakenSoFar soFar) throws IOException {
        Optional<FileName> name = FileName.parse(file.name());
        if (name.isEmpty()) {
            soFar.stray(file);
        } else if (file.traits().size() > limits.documentBytes()) {
            soFar.unread(file, "too-large", Long.toString(limits.documentBytes()));
        } else if (soFar.bytes() + file.traits().size() > limits.sendingBytes()) {
            soFar.unread(file, "sending-too-large", Long.toString(limits.sendingBytes()));
        } else {
            try {
                Optional<Content> content = read(file);
                content.ifPresent(read -> soFar.document(file, name.get(), read));
                return content.isPresent();
            } catch (AccessDeniedException e) {
                soFar.unread(file, "unreadable-file", "");
            }
        }
        return true;
    }

    private Optional<Content> read(Seen file) throws IOException {
        try {
            byte[] bytes = disk.read(file.path(), file.traits().size());
            return bytes.length == file.traits().size() && isAsSeen(file)
                    ? Optional.of(Content.of(bytes))
                    : Optional.empty();
        } catch (LargerThanAllowed | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean takeSidecar(Seen sidecar, TakenSoFar soFar) throws IOException {
        if (!isAsSeen(sidecar)) {
            return false;
        }
        String name = sidecar.name().toLowerCase(Locale.ROOT);
        if (name.equals(Role.MESSAGE)) {
            return takeMessage(sidecar, soFar);
        }
        if (name.endsWith(Role.SHA256)) {
            String document = sidecar.name().substring(0, sidecar.name().length() - Role.SHA256.length());
            try {
                soFar.checksum(document, Checksum.read(disk, sidecar.path(), document));
            } catch (AccessDeniedException e) {
                soFar.unread(sidecar, "unreadable-file", "");
                return true;
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        soFar.sidecar(sidecar, "");
        return true;
    }

    private boolean takeMessage(Seen file, TakenSoFar soFar) throws IOException {
        if (file.traits().size() > MessageText.LIMIT_BYTES) {
            soFar.unread(file, "too-large", Integer.toString(MessageText.LIMIT_BYTES));
            return true;
        }
        try {
            Optional<Content> content = read(file);
            content.ifPresent(read -> soFar.message(file, read));
            return content.isPresent();
        } catch (AccessDeniedException e) {
            soFar.unread(file, "unreadable-file", "");
            return true;
        }
    }
}
