package renkei.home;

import renkei.folder.Vault;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.SendingId;
import renkei.trust.Evidence;

/** The evidence records (RFC 4998) that rest in a vault, apart from the containers whose time they prove. */
public record KeptRecords(Vault vault) {

    /** The container of a sending, or its receipt, with the record that was made of it; as it is if there is none. */
    public Content addedTo(Content container, SendingId sending) {
        try {
            return vault.record(sending, Evidence.files(container).digest())
                    .map(record -> Evidence.with(container, record))
                    .orElse(container);
        } catch (Broken e) {
            // Whoever verifies it will say better what is wrong.
            return container;
        }
    }
}
