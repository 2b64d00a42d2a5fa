package renkei.folder;

import java.nio.file.Path;
import renkei.sending.Failure;
import renkei.sending.SendingId;

/** The receipts that a sender gets: {@code receipts/<id>.asice}, one for each sending. */
public final class Receipts {
    private final Disk disk;

    public Receipts(Disk disk) {
        this.disk = disk;
    }

    /**
     * Puts the receipt of a sending there, whole and forced to the disk. One that is there already stays.
     *
     * @return whether this one was put there
     * @throws renkei.sending.Unavailable if the disk does not do it
     */
    public boolean put(OfficeFolder sender, SendingId id, byte[] receipt) {
        return Troubled.guard(sender.receipts(), Failure.INBOX_FULL, () -> {
            Path file = file(sender, id);
            if (disk.look(file).isPresent()) {
                disk.force(sender.receipts());
                return false;
            }
            Writing.write(disk, sender.staging(), file, receipt);
            return true;
        });
    }

    /** The receipt that is there. Throws Unavailable if there is none, it is more than the limit, or cannot be read. */
    public byte[] get(OfficeFolder sender, SendingId id, long limit) {
        return Troubled.guard(sender.receipts(), Failure.INBOX_FULL, () -> disk.read(file(sender, id), limit));
    }

    private static Path file(OfficeFolder sender, SendingId id) {
        return sender.receipts().resolve(id.value() + ".asice");
    }
}
