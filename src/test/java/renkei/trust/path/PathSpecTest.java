package renkei.trust.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import renkei.trust.Gate;

/** Paths, good and bad, as {@code paths.spec.yaml} describes them, before the gate. */
class PathSpecTest {

    @TestFactory
    Stream<DynamicTest> theGateDecidesAsItShould() throws Exception {
        try (InputStream in = PathSpecTest.class.getResourceAsStream("/renkei/trust/paths.spec.yaml")) {
            List<Object> cases = yaml().load(in);
            return cases.stream()
                    .map(Described::of)
                    .map(one -> DynamicTest.dynamicTest(one.text("name"), () -> {
                        String found = Gate.path(claim(one)).map(PathFlaw::name).orElse("accepted");
                        assertThat(found).isEqualTo(one.text("expected"));
                    }));
        }
    }

    /** Dates stay text. */
    static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        return new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new Resolver() {
                    @Override
                    public void addImplicitResolver(
                            org.yaml.snakeyaml.nodes.Tag tag,
                            java.util.regex.Pattern pattern,
                            String first,
                            int limit) {
                        if (!tag.equals(org.yaml.snakeyaml.nodes.Tag.TIMESTAMP)) {
                            super.addImplicitResolver(tag, pattern, first, limit);
                        }
                    }
                });
    }

    static Claim claim(Described one) throws Exception {
        Map<String, Made.Party> parties = parties(one);
        List<X509Certificate> sent = new ArrayList<>();
        for (String name : one.list("sent")) {
            sent.add(parties.get(name).certificate());
        }
        Set<X509Certificate> anchors = one.list("anchors").stream()
                .map(name -> parties.get(name).certificate())
                .collect(Collectors.toSet());
        List<X509CRL> lists = new ArrayList<>();
        for (Described list : one.children("lists")) {
            Made.Party issuer = parties.get(list.text("issuer"));
            Made.Party signer = parties.get(list.text("signer", list.text("issuer")));
            lists.add(Made.list(list, name(issuer), signer.key(), parties));
        }
        Instant at = one.time("at", Instant.parse("2026-06-01T00:00:00Z"));
        return new Claim(sent, anchors, lists, at, Purpose.valueOf(one.text("purpose", "DOCUMENT_SIGNATURE")));
    }

    private static Map<String, Made.Party> parties(Described one) throws Exception {
        Map<String, Made.Party> parties = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry :
                Described.of(one.fields().get("certificates")).fields().entrySet()) {
            Described as = Described.of(entry.getValue());
            String subject = as.text("subject", "CN=" + entry.getKey());
            KeyPair pair =
                    as.has("key-of") ? parties.get(as.text("key-of")).pair() : Made.keys(as.text("key", "secp256r1"));
            X500Name issuer = as.has("issuer") ? name(parties.get(as.text("issuer"))) : new X500Name(subject);
            Made.Party signer = as.has("signer")
                    ? parties.get(as.text("signer"))
                    : as.has("issuer") ? parties.get(as.text("issuer")) : new Made.Party(null, pair);
            parties.put(
                    entry.getKey(), new Made.Party(Made.certificate(as, subject, pair, issuer, signer.key()), pair));
        }
        return parties;
    }

    private static X500Name name(Made.Party party) {
        return X500Name.getInstance(
                party.certificate().getSubjectX500Principal().getEncoded());
    }
}
