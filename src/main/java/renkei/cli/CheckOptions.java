package renkei.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import renkei.standard.Profile;

/** How strictly a person wants documents judged, and for whom the report is. */
final class CheckOptions {
    private static final String VENDOR = "vendor";

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "check.profile")
    private String profile = "";

    @Option(names = "--report", paramLabel = "vendor", descriptionKey = "check.report")
    private String report = "";

    /** @throws Unable if there is no such profile */
    Profile profile() {
        if (profile.isEmpty()) {
            return report.equals(VENDOR) ? Profile.STRICT : Profile.LENIENT;
        }
        return Profile.parse(profile)
                .orElseThrow(() -> new Unable(
                        "option.wrong",
                        "--profile",
                        Screen.harmless(profile),
                        Arrays.stream(Profile.values()).map(Profile::word).collect(Collectors.joining(", "))));
    }

    /**
     * Whether the report is for who makes the software, instead of who sends the files.
     *
     * @throws Unable if there is no such report
     */
    boolean isForVendor() {
        if (!report.isEmpty() && !report.equals(VENDOR)) {
            throw new Unable("option.wrong", "--report", Screen.harmless(report), VENDOR);
        }
        return !report.isEmpty();
    }
}
