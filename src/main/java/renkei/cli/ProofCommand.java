package renkei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.home.Home;
import renkei.home.HomeKeyring;
import renkei.office.Office;
import renkei.office.OfficeNumber;
import renkei.office.OfficesFile;
import renkei.operator.Direction;
import renkei.operator.ListQuestion;
import renkei.operator.Operator;
import renkei.operator.Operators;
import renkei.proof.Months;
import renkei.proof.Proof;
import renkei.proof.ProofOrder;
import renkei.proof.ProofSummary;
import renkei.proof.Sources;
import renkei.proof.TooMuch;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** Proves what an office exchanged with which others, as a folder to hand over; works whether a hub runs or not. */
@Command(name = "proof", mixinStandardHelpOptions = true)
final class ProofCommand implements Callable<Integer> {
    private final Screen screen;
    private final Operators operators;
    private final InstantSource clock;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "proof.out")
    private Path out = Path.of("");

    @Option(names = "--office", paramLabel = "NUMBER", required = true, descriptionKey = "proof.office")
    private String office = "";

    @Option(names = "--months", paramLabel = "YYYYMM-YYYYMM", descriptionKey = "proof.months")
    private String months = "";

    @Option(names = "--without-documents", descriptionKey = "proof.without")
    private boolean without;

    @Mixin
    private JsonOption json = new JsonOption();

    ProofCommand(Screen screen, Operators operators, InstantSource clock) {
        this.screen = screen;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Instant now = clock.instant();
        OfficeNumber number = OfficeNumber.parse(office.strip())
                .orElseThrow(() -> new Unable("proof.office.wrong", Screen.harmless(office)));
        Months wanted = months(now);
        Home home = argument.open();
        Map<OfficeNumber, Office> offices =
                new OfficesFile(home.officesFile(), Offices.LIMIT).read().offices();
        Optional<String> name = Optional.ofNullable(offices.get(number)).map(Office::name);
        Keyring keyring = HomeKeyring.open(home, clock);
        Verifier verifier = new Verifier(keyring, clock, ContainerLimits.USUAL).believing(keyring.stampAnchors());
        Sources sources = new Sources(
                home, keyring, new Sources.Crypto(verifier, new Signer(verifier, clock)), other -> OfficeNumber.parse(
                                other)
                        .flatMap(known -> Optional.ofNullable(offices.get(known)))
                        .map(Office::name)
                        .orElse(""));
        ProofOrder.Maker maker = new ProofOrder.Maker(now, keyring.hub().owner().toString(), Version.number());
        try (Operator operator = operators.of(home);
                Progress progress = screen.progress("proof.progress")) {
            if (name.isEmpty() && !isOnRecord(number, operator, now)) {
                throw new Unable("proof.office.unknown", number);
            }
            ProofOrder order = new ProofOrder(
                    number, name.orElse(""), wanted, !without, screen.texts().locale(), maker);
            return tell(new Proof(sources).make(order, operator, out, progress::done))
                    .code();
        } catch (TooMuch e) {
            throw new Unable("proof.too-much", e.limit());
        }
    }

    private Months months(Instant now) {
        if (months.isEmpty()) {
            return Months.lastComplete(now);
        }
        Months typed = Months.parse(months.strip())
                .orElseThrow(() -> new Unable("proof.months.wrong", Screen.harmless(months), Months.LIMIT));
        if (!typed.haveBegun(now)) {
            throw new Unable("proof.months.future", Screen.harmless(months));
        }
        return typed;
    }

    /** An office that closed is no longer in the directory, and may be inspected all the same. */
    private static boolean isOnRecord(OfficeNumber number, Operator operator, Instant now) {
        for (Direction direction : Direction.values()) {
            ListQuestion any = new ListQuestion(number, direction, Instant.EPOCH, now, "", 1);
            if (!operator.list(any).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Outcome tell(ProofSummary summary) {
        if (!json.print(screen, summary)) {
            screen.say("proof.sum", summary.arrived(), summary.partnerCount(), summary.notArrived());
            if (!summary.whole()) {
                screen.say("proof.lacking", summary.lacking(), out.resolve("proof.html"));
            }
            screen.say("proof.written", out);
            screen.say(summary.documentsIncluded() ? "proof.personal" : "proof.no-documents", out);
        }
        return summary.whole() ? Outcome.FINE : Outcome.WRONG;
    }
}
