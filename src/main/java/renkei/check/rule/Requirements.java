package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import renkei.standard.Certainty;
import renkei.standard.Condition;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** Fields that must be filled because of what another holds; {@code config/standard/conditions.csv} has them. */
final class Requirements implements RowRule {
    private record Requirement(Field when, List<String> values, List<Field> then, Certainty certainty) {
        boolean isBrokenBy(TableRow row) {
            if (row.text(when).isEmpty() || !values.contains(row.value(when))) {
                return false;
            }
            for (int at = 0; at < then.size(); at++) {
                if (!row.text(then.get(at)).isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Requirement> requirements;

    private Requirements(List<Requirement> requirements) {
        this.requirements = requirements;
    }

    static Optional<Requirements> in(DocumentName name, Layout layout) {
        List<Requirement> found = Condition.of(layout.kind()).stream()
                .flatMap(condition -> requirement(condition, layout))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Requirements(found));
    }

    private static Stream<Requirement> requirement(Condition condition, Layout layout) {
        List<Field> then = condition.then().stream()
                .flatMap(field -> layout.named(field).stream())
                .toList();
        Certainty certainty = condition.certainty().weaker(layout.edition().certainty());
        return layout.named(condition.when()).stream()
                .filter(when -> !then.isEmpty())
                .map(when -> new Requirement(when, condition.values(), then, certainty));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        for (int at = 0; at < requirements.size(); at++) {
            Requirement requirement = requirements.get(at);
            if (requirement.isBrokenBy(row)) {
                Field when = requirement.when();
                findings.accept(Finding.of(
                        "conditional-required",
                        requirement.certainty(),
                        row.place(requirement.then().get(0)),
                        when.name(),
                        row.value(when)));
            }
        }
    }
}
