package renkei.folder;

import java.io.IOException;
import java.util.Optional;
import renkei.folder.Trouble.Kind;

/** Whether the outbox of an office is there and is what it should be; tells when it is not. */
final class OutboxState {
    private final OfficeFolder office;
    private final Machine machine;

    OutboxState(OfficeFolder office, Machine machine) {
        this.office = office;
        this.machine = machine;
    }

    /** The traits of the outbox, if it is a folder that can be looked at. */
    Optional<Traits> look() throws IOException {
        Optional<Traits> traits = machine.disk().look(office.outbox());
        if (traits.isEmpty()) {
            report(Kind.OUTBOX_GONE, "");
        } else if (traits.get().kind() != Traits.Kind.FOLDER) {
            report(Kind.OUTBOX_NOT_A_FOLDER, traits.get().kind().name());
        } else {
            over(Kind.OUTBOX_GONE);
            over(Kind.OUTBOX_NOT_A_FOLDER);
            return traits;
        }
        return Optional.empty();
    }

    private void report(Kind kind, String detail) {
        machine.troubles().report(new Trouble(office.number(), kind, office.outbox(), detail));
    }

    private void over(Kind kind) {
        machine.troubles().over(office.number(), kind, office.outbox());
    }
}
