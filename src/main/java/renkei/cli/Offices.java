package renkei.cli;

import java.util.Collection;
import renkei.office.Office;
import renkei.office.OfficeProblem;
import renkei.office.OfficesFile;

/** The office directory of a home, as commands print it. */
final class Offices {
    /** Rows of a directory at most: more than all care offices of the country. */
    static final int LIMIT = 500_000;

    /** One office, as JSON shows it. */
    record Row(String number, String name, Collection<String> serviceTypes, String channel) {
        static Row of(Office office) {
            return new Row(
                    office.number().value(),
                    office.name(),
                    office.serviceTypes(),
                    office.channel().toString());
        }
    }

    private final Screen screen;
    private final OfficesFile file;

    Offices(Screen screen, OfficesFile file) {
        this.screen = screen;
        this.file = file;
    }

    OfficesFile file() {
        return file;
    }

    void print(Collection<Office> offices) {
        Texts texts = screen.texts();
        Table table = new Table(
                texts.of("office.number"),
                texts.of("office.name"),
                texts.of("office.services"),
                texts.of("office.channel"));
        offices.forEach(office ->
                table.add(office.number(), office.name(), String.join(";", office.serviceTypes()), office.channel()));
        table.print(screen.out());
        screen.out().println();
        screen.say("office.sum", offices.size());
    }

    /** Tells what is wrong with the directory; {@link Outcome#WRONG} if anything is. */
    Outcome tell(Collection<OfficeProblem> problems) {
        problems.forEach(problem ->
                screen.err().println(Screen.harmless(problem.text(screen.texts().locale()))));
        return problems.isEmpty() ? Outcome.FINE : Outcome.WRONG;
    }
}
