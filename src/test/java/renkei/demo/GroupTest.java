package renkei.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.office.Office;

class GroupTest {

    @ParameterizedTest
    @ValueSource(ints = {Group.FEWEST, 12, Group.MOST})
    void aGroupHasAsManyOfficesAsWereAskedForAndNoneTwice(int size) {
        Group group = Group.invent(size);
        assertThat(group.offices()).hasSize(size);
        assertThat(group.offices())
                .extracting(Office::number)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(group.offices()).extracting(Office::name).doesNotHaveDuplicates();
    }

    @Test
    void twelveOfficesPlanAndServe() {
        Group group = Group.invent(12);
        assertThat(group.planning()).hasSize(4).allSatisfy(office -> assertThat(office.serviceTypes())
                .containsExactly("43"));
        assertThat(group.serving())
                .flatExtracting(Office::serviceTypes)
                .containsExactly("11", "15", "13", "17", "21", "12", "16", "14");
    }

    @Test
    void everyNumberIsOneThatNoRealOfficeHas() {
        assertThat(Group.invent(Group.MOST).offices())
                .allSatisfy(office -> assertThat(office.number().value()).startsWith("08999000"))
                .noneMatch(office -> office.number().equals(Group.NOBODY));
    }

    @Test
    void theDirectoryNamesEveryOfficeAndItsChannel() {
        String directory = new String(Group.invent(3).directory(), StandardCharsets.UTF_8);
        assertThat(directory.lines())
                .containsExactly(
                        "number,name,service_types,channel",
                        "0899900001,みほん台ケアプラン,43,folder",
                        "0899900002,れいじ町訪問介護,11,folder",
                        "0899900003,かくう川デイサービス,15,folder");
    }

    @Test
    void aGroupNeedsSomebodyToExchangeWith() {
        assertThatThrownBy(() -> Group.invent(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
