package renkei.compare.report;

import java.util.Optional;
import renkei.compare.Client;
import renkei.compare.ClientDifference;
import renkei.compare.ClientDifference.Presence;
import renkei.compare.Mode;
import renkei.compare.ServiceTotal;
import renkei.standard.ServiceTypes;

/** Clients and their services in the words of people. */
final class ClientText {
    private final Words words;

    ClientText(Words words) {
        this.words = words;
    }

    /** Name and numbers; the numbers alone where no document names the client. */
    String of(ClientDifference difference) {
        Client client = difference.client();
        String numbers = words.of("client.number", Plain.line(client.insured()), Plain.line(client.insurer()));
        return difference.name().isEmpty()
                ? numbers
                : words.of("client.name", Plain.line(difference.name())) + "  " + numbers;
    }

    /** What to say of a client who is on one side only. */
    Optional<String> presence(ClientDifference difference) {
        if (difference.presence() == Presence.BOTH) {
            return Optional.empty();
        }
        boolean before = difference.presence() == Presence.ONLY_BEFORE;
        boolean fulfilment = difference.sections().stream()
                .allMatch(section -> section.extent().mode() == Mode.FULFILMENT);
        if (fulfilment) {
            return Optional.of(words.of(before ? "client.unactual" : "client.unplanned"));
        }
        return Optional.of(words.of(before ? "client.only-before" : "client.only-after"));
    }

    /** 訪問介護 111111. */
    static String service(ServiceTotal total) {
        String code = total.code();
        return ServiceTypes.name(code.substring(0, Math.min(2, code.length()))) + " " + Plain.line(code);
    }

    static String office(String number, String name) {
        return Plain.line(name.isEmpty() ? number : name + "(" + number + ")");
    }
}
