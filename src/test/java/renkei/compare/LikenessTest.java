package renkei.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Layout;
import renkei.standard.Layouts;

class LikenessTest {
    static Stream<Layout> newestLayouts() {
        return Arrays.stream(DocumentKind.values()).flatMap(kind -> Layouts.find(Edition.newest(), kind).stream());
    }

    static Stream<Layout> layouts() {
        return Edition.all().stream().flatMap(edition -> Arrays.stream(DocumentKind.values())
                .flatMap(kind -> Layouts.find(edition, kind).stream()));
    }

    @ParameterizedTest
    @MethodSource("newestLayouts")
    void everyFieldThatAComparisonNamesIsInTheStandard(Layout layout) {
        Basis basis = Bases.of(layout.kind());
        Stream<String> named = Stream.of(
                        basis.likenesses().stream()
                                .flatMap(each -> each.parts().stream().flatMap(part -> part.fields().stream())),
                        basis.shared().stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.field()), each.group().stream())),
                        basis.numbers().stream(),
                        Stream.of(basis.record()).filter(record -> !record.isEmpty()))
                .flatMap(fields -> fields);
        assertThat(named)
                .allSatisfy(field -> assertThat(layout.named(field)).as(field).isPresent());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aLikenessWithoutItsFirstPartIsNone(Layout layout) {
        for (Likeness likeness : Bases.of(layout.kind()).likenesses()) {
            Part first = likeness.parts().get(0);
            assertThat(likeness.within(List.of(layout)).map(each -> each.parts().get(0)))
                    .isEqualTo(first.isIn(layout) ? Optional.of(first) : Optional.empty());
        }
    }
}
