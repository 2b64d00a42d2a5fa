package renkei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.trust.identity.Enrolment;
import renkei.trust.identity.Offer;
import renkei.trust.identity.OfferReader;
import renkei.trust.identity.Password;
import renkei.trust.identity.Slot;

/** Takes in the certificate that answers a request, or a key with its certificate out of files or the token. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class KeyImportCommand implements Callable<Integer> {
    /** Where the password of a file may be; an argument could be read by every user of the machine. */
    static final String PASSWORD_VARIABLE = "HUB_KEY_PASSWORD";

    private final KeyCommand key;

    @Parameters(index = "0", paramLabel = "OWNER", descriptionKey = "key.whose")
    private String name = "";

    @Parameters(index = "1..*", arity = "0..10", paramLabel = "FILE", descriptionKey = "key.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "key.password")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--entry", paramLabel = "NAME", descriptionKey = "key.entry")
    private Optional<String> entry = Optional.empty();

    @Option(names = "--token-key", paramLabel = "NAME", descriptionKey = "key.tokenkey")
    private Optional<String> tokenKey = Optional.empty();

    @Option(names = "--activate", descriptionKey = "key.atonce")
    private boolean atOnce;

    KeyImportCommand(KeyCommand key) {
        this.key = key;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && tokenKey.isEmpty()) {
            throw new Unable("key.nothing", name, key.place());
        }
        KeyOwner owner = KeyOwner.of(name, key.home());
        Optional<Password> password =
                passwordFile.map(Password::read).or(() -> Password.environment(PASSWORD_VARIABLE, System.getenv()));
        Offer offer = new OfferReader(password, entry).read(files);
        Enrolment enrolment = key.enrolment();
        Slot slot = tokenKey.isPresent()
                ? enrolment.takeFromToken(owner.owner(), tokenKey.get(), offer)
                : enrolment.take(owner.owner(), offer);
        if (atOnce) {
            enrolment.activate(owner.owner(), slot.name());
        }
        key.tell(owner, slot.name());
        return Outcome.FINE.code();
    }
}
