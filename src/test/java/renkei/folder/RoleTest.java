package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    @ParameterizedTest
    @CsvSource({
        "a.CSV, DOCUMENT",
        "a.CSV.Done, SIDECAR",
        "a.CSV.SHA256, SIDECAR",
        "a.CSV.PART, TEMPORARY",
        "~$a.xlsx, TEMPORARY",
        "a.crdownload, TEMPORARY",
        "a.filepart, TEMPORARY",
        "a.tmp, TEMPORARY",
        ".a.CSV, IGNORED",
        "Desktop.ini, IGNORED",
        "a?.CSV, UNSAFE"
    })
    void aNameTellsWhatAFileIs(String name, Role role) {
        assertThat(Role.of(name)).isEqualTo(role);
    }
}
