package renkei.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Profile;
import renkei.standard.Severity;

/** Collects the findings of one document, weighed by a profile, up to a limit; says once how many more there were. */
final class Findings implements Consumer<Finding> {
    private final Profile profile;
    private final int limit;
    private final List<Finding> kept = new ArrayList<>();
    private int errors;
    private int others;

    Findings(Profile profile, int limit) {
        this.profile = profile;
        this.limit = limit;
    }

    @Override
    public void accept(Finding finding) {
        Finding weighed = finding.under(profile);
        int count = weighed.isError() ? ++errors : ++others;
        if (count <= limit) {
            kept.add(weighed);
        }
    }

    /** What was kept, in the order of the document. */
    List<Finding> list() {
        List<Finding> list = new ArrayList<>(kept);
        list.sort(Comparator.comparingInt((Finding finding) -> finding.place().line())
                .thenComparingInt(finding -> finding.place().column()));
        int hidden = errors + others - kept.size();
        if (hidden > 0) {
            list.add(new Finding(
                    Topic.LAYOUT, "more-not-shown", Severity.INFO, Place.DOCUMENT, List.of(Integer.toString(hidden))));
        }
        return List.copyOf(list);
    }
}
