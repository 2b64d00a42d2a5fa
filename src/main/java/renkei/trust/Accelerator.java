package renkei.trust;

import java.security.Provider;
import java.util.Optional;

/**
 * A security provider that computes with code made for this processor: the Amazon Corretto Crypto Provider, which exists for
 * Linux on x86-64 and 64-bit ARM. Looked for once, when the first key is used; where it is missing, does not load, or fails
 * its own tests, Java's providers do its work, only slower.
 */
public final class Accelerator {
    /** The system property that, set to {@code java}, leaves it out. */
    public static final String CHOICE = "renkei.crypto";

    private static final String CLASS = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
    private static final Accelerator HERE = look(CLASS, System.getProperty(CHOICE, ""));

    private final Optional<Provider> provider;
    private final String trouble;

    private Accelerator(Optional<Provider> provider, String trouble) {
        this.provider = provider;
        this.trouble = trouble;
    }

    /** What was found on this machine. */
    static Accelerator here() {
        return HERE;
    }

    /** Whoever computes on this machine, and why nobody faster does. */
    public static String description() {
        return HERE.describe();
    }

    /** Looks for the provider of that class; whatever goes wrong with it is no failure of ours. */
    @SuppressWarnings("RethrowReflectiveOperationExceptionAsLinkageError") // a broken one is as good as none
    static Accelerator look(String className, String choice) {
        if (choice.equals("java")) {
            return without("left out by -D" + CHOICE + "=java");
        }
        try {
            Provider found =
                    (Provider) Class.forName(className).getField("INSTANCE").get(null);
            // Throws what hindered the native part; Java would otherwise notice at the first signature.
            found.getClass().getMethod("assertHealthy").invoke(found);
            return new Accelerator(Optional.of(found), "");
        } catch (ClassNotFoundException e) {
            return without("no Amazon Corretto Crypto Provider for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch"));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            return without("Amazon Corretto Crypto Provider does not run: " + reason);
        }
    }

    Optional<Provider> provider() {
        return provider;
    }

    String describe() {
        return provider.map(found -> "Amazon Corretto Crypto Provider " + found.getVersionStr())
                .orElse("Java " + Runtime.version().feature() + " (" + trouble + ")");
    }

    private static Accelerator without(String trouble) {
        return new Accelerator(Optional.empty(), trouble);
    }
}
