package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.security.Provider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who computes")
class AcceleratorTest {

    /** One whose native part does not load. */
    public static final class Lame {
        public static final Provider INSTANCE = new Sick();
    }

    static final class Sick extends Provider {
        private static final long serialVersionUID = 1;

        Sick() {
            super("Sick", "1", "");
        }

        @SuppressWarnings({"unused", "DoNotCallSuggester"}) // called by name
        public void assertHealthy() {
            throw new IllegalStateException("no libcrypto");
        }
    }

    @Test
    void onLinuxItIsTheProviderWithNativeCode() {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        assumeThat(System.getProperty("os.arch")).isIn("amd64", "aarch64");

        assertThat(Accelerator.description()).startsWith("Amazon Corretto Crypto Provider 2.");
        assertThat(Providers.signing(KeyType.RSA_2048).getName()).isEqualTo("AmazonCorrettoCryptoProvider");
        assertThat(Providers.sealing().getName()).isEqualTo("AmazonCorrettoCryptoProvider");
    }

    @Test
    void whereItIsMissingJavaComputesAndSaysSo() {
        Accelerator none = Accelerator.look("com.amazon.is.not.Here", "");

        assertThat(none.provider()).isEmpty();
        assertThat(none.describe()).startsWith("Java ").contains("no Amazon Corretto Crypto Provider for");
    }

    @Test
    void whereItDoesNotLoadJavaComputesAndSaysWhy() {
        Accelerator none = Accelerator.look(Lame.class.getName(), "");

        assertThat(none.provider()).isEmpty();
        assertThat(none.describe()).startsWith("Java ").contains("no libcrypto");
    }

    @Test
    void whoeverRunsTheHubMayLeaveItOut() {
        Accelerator none = Accelerator.look(Lame.class.getName(), "java");

        assertThat(none.provider()).isEmpty();
        assertThat(none.describe()).contains("-Drenkei.crypto=java");
    }

    @Test
    void nobodyElsesChoiceOfProvidersChanges() {
        Providers.sealing();

        assertThat(java.security.Security.getProviders())
                .extracting(Provider::getName)
                .doesNotContain("AmazonCorrettoCryptoProvider");
    }
}
