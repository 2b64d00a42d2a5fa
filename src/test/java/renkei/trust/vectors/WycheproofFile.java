package renkei.trust.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.trust.Gate;

/** A file of Project Wycheproof, of a kind that the gate decides on. */
record WycheproofFile(String name, JsonNode root) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> DIGESTS =
            Map.of("SHA-256", "SHA256", "SHA-384", "SHA384", "SHA-512", "SHA512");

    static Optional<WycheproofFile> read(Path file) {
        try {
            WycheproofFile read = new WycheproofFile(file.getFileName().toString(), JSON.readTree(file.toFile()));
            return Optional.of(read).filter(WycheproofFile::isOurs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs() {
        String algorithm = root.path("algorithm").asText();
        return switch (type(root.path("testGroups").path(0))) {
            case "EcdsaVerify", "RsassaPkcs1Verify" -> true;
            case "AeadTest" -> algorithm.equals("AES-GCM");
            case "KeywrapTest" -> algorithm.equals("KW") || algorithm.equals("AES-WRAP");
            default -> false;
        };
    }

    /** Every test on which the gate decides otherwise than it should. */
    List<String> wrongVerdicts() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode group : root.path("testGroups")) {
            for (JsonNode test : group.path("tests")) {
                String result = test.path("result").asText();
                boolean accepted = accepts(group, test);
                // What is only acceptable may be decided either way; what lies outside our rules must be refused.
                boolean right = result.equals("acceptable")
                        || accepted == (result.equals("valid") && isWithinRules(group, test));
                if (!right) {
                    wrong.add("tcId " + test.path("tcId").asInt() + " ("
                            + test.path("comment").asText() + ", " + result + "): "
                            + (accepted ? "accepted" : "refused"));
                }
            }
        }
        return wrong;
    }

    private static boolean accepts(JsonNode group, JsonNode test) {
        return switch (type(group)) {
            case "EcdsaVerify", "RsassaPkcs1Verify" -> signature(group, test);
            case "AeadTest" ->
                Gate.open(hex(test, "key"), hex(test, "iv"), hex(test, "aad"), sealed(test))
                        .filter(opened -> Arrays.equals(opened, hex(test, "msg")))
                        .isPresent();
            default ->
                Gate.unwrap(hex(test, "key"), hex(test, "ct"))
                        .filter(key -> Arrays.equals(key, hex(test, "msg")))
                        .isPresent();
        };
    }

    private static boolean signature(JsonNode group, JsonNode test) {
        String field = Stream.of("publicKeyDer", "keyDer")
                .filter(group::has)
                .findFirst()
                .orElseThrow();
        Optional<PublicKey> key = Gate.key(hex(group, field));
        String kind = type(group).startsWith("Ec") ? "ECDSA" : "RSA";
        String digest = DIGESTS.getOrDefault(
                group.path("sha").asText(), group.path("sha").asText());
        return key.filter(found -> Gate.signature(found, digest + "with" + kind, hex(test, "msg"), hex(test, "sig")))
                .isPresent();
    }

    private static boolean isWithinRules(JsonNode group, JsonNode test) {
        return switch (type(group)) {
            case "EcdsaVerify" ->
                DIGESTS.containsKey(group.path("sha").asText())
                        && List.of("secp256r1", "secp384r1").contains(keyPart(group, "curve"));
            case "RsassaPkcs1Verify" ->
                DIGESTS.containsKey(group.path("sha").asText())
                        && size(group) >= 2048
                        && !List.of("03", "3").contains(exponent(group));
            case "AeadTest" ->
                group.path("ivSize").asInt() == 96 && group.path("tagSize").asInt() == 128;
            default -> hex(test, "msg").length >= 16;
        };
    }

    private static int size(JsonNode group) {
        return group.has("keysize")
                ? group.path("keysize").asInt()
                : group.path("keySize").asInt();
    }

    private static String exponent(JsonNode group) {
        return group.has("e") ? group.path("e").asText() : keyPart(group, "publicExponent");
    }

    private static String keyPart(JsonNode group, String part) {
        return group.path(group.has("publicKey") ? "publicKey" : "key")
                .path(part)
                .asText();
    }

    private static byte[] sealed(JsonNode test) {
        return HexFormat.of()
                .parseHex(test.path("ct").asText() + test.path("tag").asText());
    }

    private static byte[] hex(JsonNode node, String field) {
        return HexFormat.of().parseHex(node.path(field).asText());
    }

    private static String type(JsonNode group) {
        return group.path("type").asText();
    }
}
