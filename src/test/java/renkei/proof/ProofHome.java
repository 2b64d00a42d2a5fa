package renkei.proof;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.flow.OfflineHub;
import renkei.folder.Disk;
import renkei.folder.FolderNames;
import renkei.folder.OfficeFolders;
import renkei.folder.Receipts;
import renkei.folder.Vault;
import renkei.home.Home;
import renkei.home.HomeKeys;
import renkei.home.HomeMaker;
import renkei.ledger.DocumentRecord;
import renkei.ledger.Event;
import renkei.ledger.EventDetail;
import renkei.ledger.EventType;
import renkei.ledger.jdbc.Durability;
import renkei.ledger.jdbc.DurableH2;
import renkei.ledger.jdbc.JdbcLedger;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.office.OfficesFile;
import renkei.operator.Operator;
import renkei.report.ReceiptDocuments;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.FileName;
import renkei.sending.Receipt;
import renkei.sending.Sending;
import renkei.sending.SendingId;
import renkei.trust.ContainerLimits;
import renkei.trust.KeyType;
import renkei.trust.Keyring;
import renkei.trust.Seal;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** A home with a past: its vault, ledger and receipts are filled as a hub fills them, at times that the test chooses. */
public final class ProofHome {
    public static final OfficeNumber OFFICE = number(0);
    static final Instant NOW = Instant.parse("2026-06-10T03:00:00Z");

    private final InstantSource clock;
    private final Home home;
    private final Keyring keyring;
    private final Signer signer;
    private final List<Event> events = new ArrayList<>();

    ProofHome(Path path) {
        this(path, InstantSource.fixed(NOW));
    }

    /** As it is at some time. */
    public ProofHome(Path path, InstantSource clock) {
        this.clock = clock;
        String offices = "number,name,service_types,channel\n" + number(0) + ",居宅みほん,43,folder\n" + number(1)
                + ",訪問みほん,11,folder\n" + number(2) + ",通所みほん,15,folder\n" + number(3)
                + ",\"<script>alert(1)</script>&\"\"事業所\"\"\",11,folder\n";
        home = new HomeMaker(made -> {}).make(path, offices.getBytes(StandardCharsets.UTF_8));
        InstantSource then = InstantSource.offset(clock, Duration.ofDays(-100));
        HomeKeys keys = new HomeKeys(home, KeyType.EC_P256, then);
        keys.makeHubKeys("みほんのハブ");
        for (int index = 0; index < 4; index++) {
            keys.makeOfficeKeys(new Office(number(index), "みほん", List.of(), new Channel.Folder()));
            folders().create(number(index));
        }
        vault().create();
        keyring = Keyring.open(home.keys(), clock);
        signer = new Signer(new Verifier(keyring, clock, ContainerLimits.USUAL), clock);
    }

    static OfficeNumber number(int index) {
        return new OfficeNumber("%010d".formatted(899900000 + index));
    }

    public Home home() {
        return home;
    }

    OfficeFolders folders() {
        return new OfficeFolders(home.offices(), FolderNames.STANDARD, Disk.local());
    }

    Vault vault() {
        return new Vault(home.vault(), Disk.local(), ContainerLimits.USUAL.bytes());
    }

    public Path receipt(OfficeNumber sender, SendingId id) {
        return folders().of(sender).receipts().resolve(id + ".asice");
    }

    static Document document(String name, String text) {
        return new Document(new FileName(name), Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A sending of a planned month: forms 6 and 7. */
    public static Sending planned(int sender, int receiver, String sequence) {
        String names = "_202604_" + number(sender) + "_43_" + number(receiver) + "_11_" + sequence + ".CSV";
        return new Sending(
                number(sender),
                number(receiver),
                sequence,
                List.of(document("UPPLAN" + names, "plan " + sequence), document("UPSIKYU" + names, "limits")));
    }

    /** It was accepted and delivered, with evidence and receipt as the hub makes them. */
    public SendingId arrived(Sending sending, Instant accepted) {
        Instant delivered = accepted.plusSeconds(2);
        List<Document> all = new ArrayList<>(List.of(document(
                "sending.json",
                "{\"id\":\"" + sending.id() + "\",\"sender\":\"" + sending.sender() + "\",\"receiver\":\""
                        + sending.receiver() + "\",\"sequence\":\"" + sending.sequence() + "\"}")));
        all.addAll(sending.documents());
        Content evidence = signer.sign(keyring.signing(sending.sender()), all).content();
        vault().put(sending.id(), new Seal(keyring.vaultKeys()).seal(evidence).bytes());
        List<Receipt.Delivered> documents = sending.documents().stream()
                .map(document -> new Receipt.Delivered(
                        document.name(),
                        document.content().size(),
                        document.content().digest(),
                        document.name()))
                .toList();
        Receipt receipt = new Receipt(
                sending.id(),
                new Receipt.Party(sending.sender(), "みほん"),
                new Receipt.Party(sending.receiver(), "みほん"),
                sending.sequence(),
                documents,
                accepted,
                delivered);
        Content signed = signer.sign(keyring.signing(sending.receiver()), ReceiptDocuments.of(receipt))
                .content();
        new Receipts(Disk.local()).put(folders().of(sending.sender()), sending.id(), signed.bytes());
        record(sending, EventType.ACCEPTED, accepted, accepted(sending));
        record(sending, EventType.DELIVERED, delivered, new EventDetail.Delivered(List.of()));
        record(sending, EventType.RECEIPTED, delivered, new EventDetail.Plain());
        return sending.id();
    }

    void pickedUp(Sending sending, Instant at) {
        record(sending, EventType.PICKED_UP, at, new EventDetail.Plain());
    }

    public SendingId rejected(Sending sending, Instant at) {
        EventDetail failed = new EventDetail.Failed(
                Failure.LAYOUT_VIOLATED, "直してください", accepted(sending).documents());
        events.add(Event.again(EventType.REJECTED, "1", parties(sending), at, failed));
        return sending.id();
    }

    SendingId suspended(Sending sending, Instant at) {
        record(sending, EventType.ACCEPTED, at, accepted(sending));
        EventDetail failed = new EventDetail.Failed(Failure.INBOX_FULL, "空けてください", List.of());
        events.add(Event.again(EventType.SUSPENDED, "1", parties(sending), at.plusSeconds(9), failed));
        return sending.id();
    }

    private static EventDetail.Accepted accepted(Sending sending) {
        return new EventDetail.Accepted(
                sending.sequence(),
                "",
                sending.documents().stream()
                        .map(document -> new DocumentRecord(
                                document.name().value(),
                                "",
                                "",
                                document.content().size(),
                                document.content().digest()))
                        .toList());
    }

    private void record(Sending sending, EventType type, Instant at, EventDetail detail) {
        events.add(Event.once(type, parties(sending), at, detail));
    }

    private static Event.Parties parties(Sending sending) {
        return new Event.Parties(
                sending.id(), sending.sender().value(), sending.receiver().value());
    }

    /** Writes down what happened. */
    public void settle() {
        try (HikariDataSource database = DurableH2.open(home.path())) {
            new JdbcLedger(database, Durability.of(database)).record(events);
        }
        events.clear();
    }

    ProofOrder order(String months, boolean withDocuments) {
        return new ProofOrder(
                OFFICE,
                "居宅みほん",
                Months.parse(months).orElseThrow(),
                withDocuments,
                Locale.JAPANESE,
                new ProofOrder.Maker(NOW, keyring.hub().owner().toString(), "1.2.3"));
    }

    ProofSummary prove(ProofOrder order, int pageSize, Path out) throws IOException {
        try (Operator operator = OfflineHub.open(home)) {
            return prove(order, pageSize, out, operator);
        }
    }

    ProofSummary prove(ProofOrder order, int pageSize, Path out, Operator operator) throws IOException {
        Verifier verifier = new Verifier(keyring, clock, ContainerLimits.USUAL);
        Map<OfficeNumber, Office> offices =
                new OfficesFile(home.officesFile(), 10).read().offices();
        Sources sources =
                new Sources(home, keyring, new Sources.Crypto(verifier, signer), number -> OfficeNumber.parse(number)
                        .filter(offices::containsKey)
                        .map(known -> offices.get(known).name())
                        .orElse(""));
        return new Proof(sources, pageSize).make(order, operator, out, (done, all) -> {});
    }

    Verifier verifier() {
        return new Verifier(keyring, clock, ContainerLimits.USUAL);
    }

    /** Changes one bit of a file. */
    static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
