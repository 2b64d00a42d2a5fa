package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import renkei.office.Channel;
import renkei.office.Office;
import renkei.office.OfficeDirectory;
import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.Rejected;
import renkei.sending.Sending;

@DisplayName("A sending is judged by the profile of its sender and its receiver")
class AcceptanceTest {
    private static final OfficeNumber SENDER = new OfficeNumber("0899900001");
    private static final OfficeNumber RECEIVER = new OfficeNumber("0899900002");
    private static final Map<OfficeNumber, Office> OFFICES = new TreeMap<>(Map.of(
            SENDER, new Office(SENDER, "送信元", List.of("43"), new Channel.Folder()),
            RECEIVER, new Office(RECEIVER, "送信先", List.of("11"), new Channel.Sftp("partner"))));
    private static final OfficeDirectory DIRECTORY = new OfficeDirectory() {
        @Override
        public Optional<Office> find(OfficeNumber number) {
            return Optional.ofNullable(OFFICES.get(number));
        }

        @Override
        public Collection<Office> all() {
            return OFFICES.values();
        }
    };

    /** The value 202410 was never published: a warning for people who send, an error for who tests software. */
    private static final byte[] UNPUBLISHED_VERSION =
            "202410,139990,9000000001,202504\r\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "lenient, '', false",
        "standard, '', false",
        "strict, '', true",
        "lenient, 0899900001=strict, true",
        "lenient, 0899900002=strict, true",
        "lenient, sftp:partner=strict, true",
        "lenient, folder=strict, true",
        "lenient, national=strict, false",
        "lenient, 0899900009=strict, false",
        "lenient, sftp:partner=strict 0899900002=lenient, false",
        "lenient, 0899900001=lenient 0899900002=strict, true",
        "lenient, 0899900001=strict 0899900002=lenient, true",
        "strict, 0899900001=lenient, false",
        "strict, 0899900001=standard 0899900002=lenient, false",
    })
    void theStricterOfBothCountsElseTheUsualOne(String usual, String special, boolean refused) {
        Acceptance acceptance = acceptance(usual, special);
        Document document = new Document(
                new FileName("DLTPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV"),
                Content.of(UNPUBLISHED_VERSION));
        Outgoing outgoing = Outgoing.of(
                new Sending(SENDER, RECEIVER, "20250401090000", List.of(document)),
                DIRECTORY.find(RECEIVER).orElseThrow());

        if (refused) {
            assertThatThrownBy(() -> acceptance.check(outgoing))
                    .isInstanceOf(Rejected.class)
                    .hasMessageContaining("version-unknown");
        } else {
            assertThat(acceptance.check(outgoing)).isSameAs(outgoing);
        }
    }

    private static Acceptance acceptance(String usual, String special) {
        Map<String, String> profiles = new TreeMap<>();
        Arrays.stream(special.split(" "))
                .map(each -> each.split("="))
                .filter(each -> each.length == 2)
                .forEach(each -> profiles.put(each[0], each[1]));
        CheckSettings check = new CheckSettings(usual, profiles);
        return new Acceptance(new Addressing(DIRECTORY), CamelCsvParser.checker(), check.profiles(DIRECTORY));
    }
}
