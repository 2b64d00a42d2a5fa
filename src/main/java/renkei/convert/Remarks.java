package renkei.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Severity;

/** Collects the findings about one document, up to a limit; says how many more there were. */
final class Remarks implements Consumer<Finding> {
    private static final int LIMIT = 200;

    private final List<Finding> kept = new ArrayList<>();
    private int all;
    private boolean refusing;

    @Override
    public void accept(Finding finding) {
        refusing |= finding.isError();
        all++;
        if (kept.size() < LIMIT) {
            kept.add(finding);
        }
    }

    void refuse(Topic topic, String code, Place place, String... arguments) {
        accept(new Finding(topic, code, Severity.ERROR, place, List.of(arguments)));
    }

    void warn(Topic topic, String code, Place place, String... arguments) {
        accept(new Finding(topic, code, Severity.WARNING, place, List.of(arguments)));
    }

    boolean refuses() {
        return refusing;
    }

    List<Finding> list() {
        List<Finding> list = new ArrayList<>(kept);
        if (all > kept.size()) {
            String hidden = Integer.toString(all - kept.size());
            list.add(new Finding(Topic.LAYOUT, "more-not-shown", Severity.INFO, Place.DOCUMENT, List.of(hidden)));
        }
        return list;
    }
}
