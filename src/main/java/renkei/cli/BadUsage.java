package renkei.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and where its help is. */
final class BadUsage implements IParameterExceptionHandler {
    private final Screen screen;

    BadUsage(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        screen.err().println(text(exception));
        if (exception instanceof UnmatchedArgumentException unmatched) {
            List<String> similar = unmatched.getSuggestions();
            if (!similar.isEmpty()) {
                screen.complain("usage.similar", String.join(", ", similar));
            }
        }
        screen.complain("usage.help", line.getCommandSpec().qualifiedName());
        return Outcome.UNABLE.code();
    }

    private String text(ParameterException exception) {
        Texts texts = screen.texts();
        if (exception instanceof MissingParameterException missing) {
            return texts.of("usage.missing", labels(missing.getMissing()));
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return texts.of("usage.unknown", Screen.harmless(String.join(" ", unmatched.getUnmatched())));
        }
        ArgSpec argument = exception.getArgSpec();
        String value = exception.getValue();
        return argument == null || value == null
                ? texts.of("usage.wrong", Screen.harmless(String.valueOf(exception.getMessage())))
                : texts.of("usage.value", label(argument), Screen.harmless(value));
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(BadUsage::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
