package renkei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is. */
public final class Version implements IVersionProvider {
    private static final String BUILT_WITH = "/META-INF/maven/renkei/renkei-hub/pom.properties";

    /** The version that the program was built as; {@code development} where it runs from its classes. */
    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream(BUILT_WITH)) {
            if (in == null) {
                return "development";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            return "development";
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Renkei Hub " + number(), "Java " + Runtime.version()};
    }
}
