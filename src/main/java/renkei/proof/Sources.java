package renkei.proof;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import renkei.folder.Disk;
import renkei.folder.OfficeFolders;
import renkei.folder.Vault;
import renkei.home.Home;
import renkei.home.HomeSettings;
import renkei.home.KeptRecords;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Seal;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** What a home gives to a proof: the names of offices, the vault, the receipts, and keys to open, verify and sign with. */
public final class Sources {
    private final Home home;
    private final Keyring keyring;
    private final Crypto crypto;
    private final OfficeNames names;

    /**
     * Who verifies what is found, and signs what is made of it.
     *
     * @param verifier believes whom the home believes
     */
    public record Crypto(Verifier verifier, Signer signer) {}

    public Sources(Home home, Keyring keyring, Crypto crypto, OfficeNames names) {
        this.home = home;
        this.keyring = keyring;
        this.crypto = crypto;
        this.names = names;
    }

    OfficeNames names() {
        return names;
    }

    Set<X509Certificate> anchors() {
        return keyring.current();
    }

    Gathering gathering(ProofOrder order, ProofFolder folder) {
        Disk disk = Disk.local();
        Judge judge = new Judge(crypto.verifier(), new ProofText(order.locale()));
        Vault vault = new Vault(home.vault(), disk, ContainerLimits.USUAL.bytes());
        OfficeFolders offices =
                new OfficeFolders(home.offices(), HomeSettings.read(home).folderNames(), disk);
        return new Gathering(
                new EvidenceSource(vault, new Seal(keyring.vaultKeys()), judge),
                new ReceiptSource(offices, disk, new KeptRecords(vault), judge),
                folder,
                order.withDocuments());
    }

    /** A container with the documents, signed by the hub. */
    Content sign(List<Document> documents) {
        return crypto.signer().sign(keyring.hub(), documents).content();
    }
}
