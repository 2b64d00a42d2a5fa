package renkei.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import renkei.operator.HubStatus;
import renkei.operator.Operator;
import renkei.operator.Operators;

/** Shows how a hub is; finds something wrong when a person must act. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Screen screen;
    private final Operators operators;

    @Mixin
    private HomeArgument argument = new HomeArgument();

    @Mixin
    private JsonOption json = new JsonOption();

    StatusCommand(Screen screen, Operators operators) {
        this.screen = screen;
        this.operators = operators;
    }

    @Override
    public Integer call() {
        try (Operator operator = operators.of(argument.open())) {
            HubStatus status = operator.status();
            if (!json.print(screen, status)) {
                print(status);
            }
            return (status.isTroubled() ? Outcome.WRONG : Outcome.FINE).code();
        }
    }

    private void printMembers(HubStatus status, Texts texts) {
        if (status.cluster().members().isEmpty()) {
            return;
        }
        Table members = new Table(
                texts.of("status.member"),
                texts.of("status.machine"),
                texts.of("status.process"),
                texts.of("status.port"),
                texts.of("status.does"));
        status.cluster()
                .members()
                .forEach(member -> members.add(
                        Screen.harmless(member.name()),
                        Screen.harmless(member.machine()),
                        member.process(),
                        member.port(),
                        texts.of(
                                member.isSilent()
                                        ? "status.silent"
                                        : member.leads() ? "status.leads" : "status.delivers",
                                member.silentSeconds())));
        members.print(screen.out());
        screen.out().println();
    }

    private void print(HubStatus status) {
        Texts texts = screen.texts();
        screen.say(status.running() ? "status.running" : "status.stopped", status.version(), status.offices());
        screen.say("status.cryptography", status.cryptography());
        screen.out().println();
        printMembers(status, texts);
        Table states = new Table(texts.of("status.state"), texts.of("status.sendings"));
        status.states().forEach((state, count) -> states.add(texts.of("state." + state), count));
        states.print(screen.out());
        screen.out().println();
        Table queues = new Table(texts.of("status.queue"), texts.of("status.waiting"));
        status.queues().forEach(queues::add);
        queues.print(screen.out());
        screen.out().println();
        if (status.oldestWaitingSeconds() > 0) {
            screen.say("status.oldest", Times.of(Duration.ofSeconds(status.oldestWaitingSeconds()), texts));
        }
        if (status.dead() > 0) {
            screen.say("status.dead", status.dead(), argument.path());
        }
        status.expiring()
                .forEach(certificate -> screen.say(
                        certificate.ended() ? "status.expired" : "status.expiring",
                        certificate.owner(),
                        Times.of(certificate.end()),
                        argument.path()));
        status.troubles().forEach(trouble -> screen.say("status.trouble", Screen.harmless(trouble)));
        if (!status.isTroubled()) {
            screen.say("status.fine");
        }
    }
}
