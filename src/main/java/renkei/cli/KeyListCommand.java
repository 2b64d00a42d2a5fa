package renkei.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import renkei.home.Home;
import renkei.office.OfficeNumber;
import renkei.office.OfficesFile;
import renkei.trust.identity.Enrolment;
import renkei.trust.identity.KeptIdentity;
import renkei.trust.identity.Owner;

/** Lists the identities of the hub and the offices, with what they are for and until when they hold. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class KeyListCommand implements Callable<Integer> {
    private final Screen screen;
    private final KeyCommand key;

    @Parameters(arity = "0..*", paramLabel = "OWNER", descriptionKey = "key.owners")
    private List<String> names = new ArrayList<>();

    @Mixin
    private JsonOption json = new JsonOption();

    KeyListCommand(Screen screen, KeyCommand key) {
        this.screen = screen;
        this.key = key;
    }

    /** One identity, as JSON shows it; what there is none of is empty. */
    record Row(
            String owner,
            String id,
            String state,
            boolean token,
            String subject,
            String start,
            String end,
            String trouble) {
        static Row of(KeptIdentity kept) {
            return new Row(
                    kept.owner(),
                    kept.name(),
                    kept.state().code(),
                    kept.inToken(),
                    kept.subject(),
                    kept.start().map(Instant::toString).orElse(""),
                    kept.end().map(Instant::toString).orElse(""),
                    kept.trouble());
        }
    }

    @Override
    public Integer call() {
        Enrolment enrolment = key.enrolment();
        List<KeptIdentity> all = owners().stream()
                .flatMap(owner -> enrolment.list(owner).stream())
                .toList();
        if (!json.print(screen, all.stream().map(Row::of).toList())) {
            print(all);
        }
        boolean fine = all.stream().allMatch(kept -> kept.trouble().isEmpty());
        return (fine ? Outcome.FINE : Outcome.WRONG).code();
    }

    private List<Owner> owners() {
        Home home = key.home();
        if (!names.isEmpty()) {
            return names.stream().map(name -> KeyOwner.of(name, home).owner()).toList();
        }
        List<Owner> owners = new ArrayList<>(List.of(new Owner.OfHub()));
        for (OfficeNumber number : new OfficesFile(home.officesFile(), Offices.LIMIT)
                .read()
                .offices()
                .keySet()) {
            owners.add(new Owner.OfOffice(number));
        }
        return owners;
    }

    private void print(List<KeptIdentity> all) {
        Texts texts = screen.texts();
        Table table = new Table(
                texts.of("key.owner"),
                texts.of("key.id"),
                texts.of("key.state"),
                texts.of("key.place"),
                texts.of("key.start"),
                texts.of("key.end"));
        all.forEach(kept -> table.add(
                kept.owner(),
                kept.name(),
                texts.of("key.state." + kept.state()),
                texts.of(kept.inToken() ? "key.place.token" : "key.place.file"),
                time(kept.start()),
                time(kept.end())));
        table.print(screen.out());
        all.stream()
                .filter(kept -> !kept.trouble().isEmpty())
                .forEach(kept -> screen.complain("failure", Screen.harmless(kept.trouble())));
    }

    private static String time(Optional<Instant> time) {
        return time.map(Times::of).orElse("–");
    }
}
