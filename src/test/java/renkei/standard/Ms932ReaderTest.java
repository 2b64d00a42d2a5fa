package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.standard.Finding.Topic;

@DisplayName("MS932 is decoded strictly")
class Ms932ReaderTest {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void everyTextThatMs932CanWriteComesBackUnchanged() throws IOException {
        String text = "あア漢字ｶﾅ①㈱髙﨑ⅳ～－∥￢\r\nABC\t,\"\\~";
        assertThat(read(text.getBytes(MS932))).isEqualTo(text);
        assertThat(findings).isEmpty();
    }

    @Test
    void bytesThatAreNoCharacterAreNeverSilentlyReplaced() throws IOException {
        assertThat(read("41 82 80 42 FF 0D 0A 85 40".replace(" ", ""))).isEqualTo("A\uFFFDB\uFFFD\r\n\uFFFD@");
        assertThat(findings).extracting(Finding::code).containsOnly("text-unreadable");
        assertThat(findings).allMatch(finding -> finding.topic() == Topic.TEXT && finding.isError());
        assertThat(findings)
                .extracting(Finding::arguments)
                .containsExactly(List.of("82 80"), List.of("FF"), List.of("85"));
        assertThat(findings).extracting(Finding::place).containsExactly(Place.at(1, 2), Place.at(1, 4), Place.at(2, 1));
    }

    @Test
    void aCharacterCutAtTheEndIsReported() throws IOException {
        assertThat(read("4182")).isEqualTo("A\uFFFD");
        assertThat(findings).extracting(Finding::arguments).containsExactly(List.of("82"));
    }

    @Test
    void gaijiAreErrorsWithTheirBytes() throws IOException {
        read("F040F9FC");
        assertThat(findings).extracting(Finding::arguments).containsExactly(List.of("F0 40"), List.of("F9 FC"));
        assertThat(findings).allMatch(finding -> finding.code().equals("text-gaiji") && finding.isError());
    }

    @Test
    void whatIsNoCharacterInUtf8IsReadAsUnreadable() throws IOException {
        assertThat(read("利用者\uFFFE,1\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("利用者\uFFFD,1\r\n");
    }

    @Test
    void utf8IsSaidOnceHoweverLongTheText() throws IOException {
        String text = ("0123456789".repeat(5000) + "利用者の「補足」情報、\r\n").repeat(5);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(findings).extracting(Finding::code).containsExactly("text-not-ms932");
        assertThat(findings.get(0).arguments()).containsExactly("UTF-8");
    }

    @Test
    void utf16IsSaidOnceWithAMarkOrWithout() throws IOException {
        String text = "202407,\"利用者\"\r\n";
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
        assertThat(findings).hasSize(2).allMatch(finding -> finding.arguments().equals(List.of("UTF-16")));
    }

    @Test
    void utf8ThatStartsLikeAMarkLosesNothing() throws IOException {
        // A full-width digit starts with EF, as the mark does.
        assertThat(read("１番、見本".getBytes(StandardCharsets.UTF_8))).isEqualTo("１番、見本");
        assertThat(read("\uFEFF１番、見本".getBytes(StandardCharsets.UTF_8))).isEqualTo("１番、見本");
    }

    @Test
    void halfWidthKatakanaThatHappenToBeUtf8AreMs932() throws IOException {
        // C3 B1 is ﾃｱ in MS932, and ñ in UTF-8.
        assertThat(read("C3B1")).isEqualTo("ﾃｱ");
        assertThat(findings).isEmpty();
    }

    @Test
    void placesStayRightAcrossBuffers() throws IOException {
        String line = "見本".repeat(3000) + "\r\n";
        byte[] good = line.repeat(10).getBytes(MS932);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = 'x';
        bytes[good.length + 1] = (byte) 0xFF;

        assertThat(read(bytes)).isEqualTo(line.repeat(10) + "x\uFFFD");
        assertThat(findings).extracting(Finding::place).containsExactly(Place.at(11, 2));
    }

    @Test
    void streamsThatGiveLittleAtATimeAreReadToTheirEnd() throws IOException {
        byte[] bytes = "見本,漢字\r\n".getBytes(MS932);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        try (Ms932Reader reader = new Ms932Reader(slow, findings::add)) {
            StringBuilder text = new StringBuilder();
            for (int character; (character = reader.read()) >= 0; ) {
                text.append((char) character);
            }
            assertThat(text).hasToString("見本,漢字\r\n");
        }
    }

    private String read(String hex) throws IOException {
        return read(HexFormat.of().parseHex(hex));
    }

    private String read(byte[] bytes) throws IOException {
        try (Ms932Reader reader = new Ms932Reader(new ByteArrayInputStream(bytes), findings::add)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1000];
            for (int count; (count = reader.read(buffer)) >= 0; ) {
                assertThat(count).isPositive();
                text.append(buffer, 0, count);
            }
            return text.toString();
        }
    }
}
