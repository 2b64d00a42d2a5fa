package renkei.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

    @TempDir
    private Path home = Path.of("");

    private static Member member(String name, boolean leads, long after) {
        return new Member(new MemberName(name), "east", 4711, 8081, START, START.plusSeconds(after), leads);
    }

    @Test
    void eachMemberIsKnownByWhatItSaidLast() {
        Members members = new Members(home.resolve("members"));
        assertThat(members.all()).isEmpty();

        members.say(member("beta", false, 1));
        members.say(member("alpha", true, 1));
        members.say(member("beta", true, 2));

        assertThat(members.all()).containsExactly(member("alpha", true, 1), member("beta", true, 2));
    }

    @Test
    void whoStopsIsKnownNoMore() {
        Members members = new Members(home);
        members.say(member("alpha", true, 1));
        members.leave(new MemberName("alpha"));
        members.leave(new MemberName("alpha"));
        assertThat(members.all()).isEmpty();
    }

    @Test
    void otherFilesArePassedOver() throws IOException {
        Files.writeString(home.resolve("alpha.lock"), "12\n");
        Files.writeString(home.resolve("beta.member"), "half wri");
        Files.writeString(home.resolve("NO NAME.member"), "");
        assertThat(new Members(home).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "-a", "a b", "ａ", "../a", "abcdefghijklmnopqrstuvwxyz012345"})
    void aNameThatCouldBeNoFileIsNone(String text) {
        assertThat(MemberName.parse(text)).isEmpty();
        assertThatThrownBy(() -> new MemberName(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
