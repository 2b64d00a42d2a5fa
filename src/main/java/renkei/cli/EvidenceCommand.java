package renkei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import renkei.folder.Disk;
import renkei.folder.Vault;
import renkei.home.Home;
import renkei.home.HomeKeyring;
import renkei.home.KeptRecords;
import renkei.sending.Content;
import renkei.sending.SendingId;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Seal;
import renkei.trust.Verdict;
import renkei.trust.VerdictText;
import renkei.trust.Verifier;

/** Writes what was sent, signed, as one container with what proves its time, or does so for its receipt; reads the vault itself, whether a hub runs or not. */
@Command(name = "evidence", mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id.all")
    private String id = "";

    @Parameters(index = "2", paramLabel = "FILE", descriptionKey = "evidence.file")
    private Path file = Path.of("");

    @Option(names = "--receipt", paramLabel = "RECEIPT", descriptionKey = "evidence.receipt")
    private Optional<Path> receipt = Optional.empty();

    EvidenceCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Home home = argument.open();
        SendingId wanted = SendingId.parse(id).orElseThrow(() -> new Unable("evidence.id", Screen.harmless(id)));
        Vault vault = new Vault(home.vault(), Disk.local(), ContainerLimits.USUAL.bytes());
        if (!vault.exists(wanted)) {
            throw new Unable("evidence.missing", wanted);
        }
        Keyring keyring = HomeKeyring.open(home, clock);
        Content signed = receipt.isPresent()
                ? Content.of(Files.readAllBytes(receipt.get()))
                : new Seal(keyring.vaultKeys()).open(Content.of(vault.get(wanted)));
        Content container = new KeptRecords(vault).addedTo(signed, wanted);
        Files.write(file, container.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Verdict verdict = new Verifier(keyring, clock, ContainerLimits.USUAL)
                .believing(keyring.stampAnchors())
                .verify(container);
        screen.say("evidence.written", file);
        screen.out().println(new VerdictText(screen.texts().locale()).of(verdict));
        screen.say(
                keyring.stampAnchors().current().isEmpty() ? "evidence.advice" : "evidence.advice-stamps",
                file,
                home.keys().resolve("trust"),
                home.keys().resolve("stamp-trust"));
        return (verdict instanceof Verdict.Valid ? Outcome.FINE : Outcome.WRONG).code();
    }
}
