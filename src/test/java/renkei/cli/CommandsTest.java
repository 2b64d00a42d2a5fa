package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import renkei.flow.CamelCsvParser;

class CommandsTest {

    @Test
    void aloneItListsTheCommands() {
        Typed typed = Typed.command(Locale.ENGLISH);
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("Usage:", "init", "serve", "status", "dead", "audit", "hub test");
    }

    @Test
    void helpIsJapaneseForJapanese() {
        Typed typed = Typed.command(Locale.JAPANESE, "--help");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("使い方:", "オプション:", "終了コード", "拠点(ホーム)を作ります");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfAndEveryOfItsArguments(Locale locale, List<String> words) {
        CommandLine line = line(locale);
        for (String word : words) {
            line = Objects.requireNonNull(line.getSubcommands().get(word));
        }
        assertThat(line.getCommandSpec().usageMessage().description()).isNotEmpty();
        assertThat(line.getCommandSpec().args()).allSatisfy(argument -> {
            String text = argument.isOption() ? argument.toString() : argument.paramLabel();
            String key = argument.descriptionKey() == null ? "" : argument.descriptionKey();
            assertThat(new Texts(locale).has(key) || argument.description().length > 0)
                    .as("description of " + text)
                    .isTrue();
        });
        assertThat(line.getUsageMessage()).doesNotContain("${", "Options:%n");
        assertThat(line.getCommandSpec().optionsMap()).containsKeys("--help", "--debug");
    }

    @Test
    void badUsageSaysWhatIsWrongAndWhereHelpIs() {
        Typed typed = Typed.command(Locale.JAPANESE, "status");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("指定が足りません: HOME", "hub status --help");
    }

    @Test
    void aMisspelledCommandIsAnsweredWithASimilarOne() {
        Typed typed = Typed.command(Locale.ENGLISH, "staus");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("staus", "Did you mean", "status");
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThat(Typed.command(Locale.ENGLISH, "serve", "x", "--port", "many").err())
                .contains("--port", "many");
    }

    @Test
    void aMissingHomeIsAnsweredWithHowToMakeOne() {
        Typed typed = Typed.command(Locale.ENGLISH, "status", "/no/such/home");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("/no/such/home", "hub init").doesNotContain("\tat ");
    }

    @Test
    void debugShowsWhereItHappened() {
        assertThat(Typed.command(Locale.ENGLISH, "status", "/no/such/home", "--debug")
                        .err())
                .contains("HomeException", "\tat ");
    }

    @Test
    void theVersionIsShown() {
        Typed typed = Typed.command(Locale.ENGLISH, "--version");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("Renkei Hub", "Java ");
    }

    private static Stream<org.junit.jupiter.params.provider.Arguments> commands() {
        List<List<String>> all = new ArrayList<>();
        collect(line(Locale.ENGLISH), List.of(), all);
        return Stream.of(Locale.ENGLISH, Locale.JAPANESE).flatMap(locale -> all.stream()
                .map(words -> org.junit.jupiter.params.provider.Arguments.of(locale, words)));
    }

    private static void collect(CommandLine line, List<String> words, List<List<String>> all) {
        all.add(words);
        line.getSubcommands().forEach((name, subcommand) -> {
            List<String> deeper = new ArrayList<>(words);
            deeper.add(name);
            collect(subcommand, deeper, all);
        });
    }

    private static CommandLine line(Locale locale) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Screen screen = new Screen(nowhere, nowhere, new Texts(locale), false);
        return new Commands(
                        screen,
                        new Machinery(
                                (home, port) -> {},
                                home -> new renkei.operator.FixedOperator(false),
                                CamelCsvParser::checker,
                                CamelCsvParser::standalone,
                                Typed.NO_DEMO,
                                Typed.NO_BENCH))
                .commandLine();
    }
}
