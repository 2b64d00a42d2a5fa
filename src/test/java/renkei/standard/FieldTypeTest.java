package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A field type knows how its values are written")
class FieldTypeTest {
    static List<Map<String, Object>> types() {
        return Spec.cases("/renkei/standard/field-types.spec.yaml");
    }

    @ParameterizedTest
    @MethodSource("types")
    @SuppressWarnings("unchecked")
    void whatIsRightPassesAndWhatIsWrongDoesNot(Map<String, Object> expected) {
        FieldType type = FieldType.valueOf(Spec.text(expected, "type"));

        assertThat((List<String>) expected.get("right")).allMatch(type::matches);
        assertThat((List<String>) expected.get("wrong")).noneMatch(type::matches);
    }

    @Test
    void everyTypeHasItsCases() {
        assertThat(types().stream().map(type -> FieldType.valueOf(Spec.text(type, "type"))))
                .containsExactly(FieldType.values());
    }
}
