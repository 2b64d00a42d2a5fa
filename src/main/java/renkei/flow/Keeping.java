package renkei.flow;

import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.folder.Vault;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Failure;
import renkei.sending.Sending;
import renkei.sending.SendingId;
import renkei.trust.Keyring;
import renkei.trust.Seal;
import renkei.trust.Verdict;
import renkei.trust.Verifier;

/** Signs, seals and stores what is accepted; opens and verifies it before it is delivered. */
public final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final Keyring keys;
    private final Stamping stamping;
    private final Verifier verifier;
    private final SealedVault vault;

    Keeping(Keyring keys, Stamping stamping, Verifier verifier, SealedVault vault) {
        this.keys = keys;
        this.stamping = stamping;
        this.verifier = verifier;
        this.vault = vault;
    }

    /** A sealed vault: what goes in is sealed, what comes out was intact. */
    record SealedVault(Vault vault, Seal seal) {}

    /** One container of all documents and their cover sheet, signed by the sending office. */
    public Signed sign(Exchange exchange, @Body Outgoing outgoing) {
        stamping.demandNotOverdue();
        Sending sending = outgoing.sending();
        Stamping.Result result = stamping.sign(keys.signing(sending.sender()), Cover.with(sending));
        Passage.keep(exchange, stamping.wish(outgoing.id(), result));
        return new Signed(outgoing, result.container().content());
    }

    /** The container, readable for the hub only. */
    public Signed seal(@Body Signed signed) {
        return new Signed(signed.outgoing(), vault.seal().seal(signed.container()));
    }

    /** Into the vault, forced to disk. */
    public Outgoing store(Exchange exchange, @Body Signed sealed) {
        Outgoing outgoing = sealed.outgoing();
        if (!vault.vault().put(outgoing.id(), sealed.container().bytes())) {
            Passage.keep(exchange, stamping.wishOfKept(outgoing.id(), kept(outgoing.id())));
        }
        LOG.info(
                "{} taken from {} for {}: {} documents, {} bytes",
                outgoing.id(),
                outgoing.sending().sender(),
                outgoing.sending().receiver(),
                outgoing.sending().documents().size(),
                outgoing.sending().size());
        return outgoing;
    }

    /** The sending of an envelope, out of the vault. Broken if anything about it is not what it was. */
    public Arrival open(Exchange exchange) {
        Envelope envelope = Envelope.of(exchange.getMessage().getHeaders());
        Passage.keep(exchange, envelope);
        Content container = kept(envelope.id());
        Verdict.Valid verdict = verifier.verify(container).orThrow();
        Sending sending = Cover.read(verdict.documents());
        if (!sending.id().equals(envelope.id())
                || !sending.receiver().equals(envelope.receiver())
                || !verdict.signer().isOffice(sending.sender())) {
            throw new Broken(
                    Failure.SIGNATURE_INVALID,
                    "the vault holds another sending than the envelope says, or one signed by another office");
        }
        return new Arrival(envelope, sending.documents());
    }

    private Content kept(SendingId id) {
        return vault.seal().open(Content.of(vault.vault().get(id)));
    }
}
