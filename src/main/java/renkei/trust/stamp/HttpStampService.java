package renkei.trust.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import renkei.sending.Digest;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Asks a time-stamping service over HTTP (RFC 3161, 3.4), and checks what it answers: status, imprint, nonce, policy, the
 * signature and who made it, and that its clock and ours agree. Follows no redirection, reads no more than 64 KiB.
 */
public final class HttpStampService implements StampService {
    private static final int LIMIT_BYTES = 64 << 10;
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Address address;
    private final StampCheck check;
    private final InstantSource clock;
    private final HttpClient client;

    /**
     * Where the service is.
     *
     * @param timeout for a whole answer
     * @param policy object identifier of the policy to ask for; empty for the service's own
     */
    public record Address(URI url, Duration timeout, String policy) {}

    public HttpStampService(Address address, StampCheck check, InstantSource clock) {
        this.address = address;
        this.check = check;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(address.timeout())
                .build();
    }

    @Override
    public byte[] stamp(Digest digest) {
        try {
            TimeStampRequest request = request(digest);
            TimeStampResponse response = new TimeStampResponse(post(request.getEncoded()));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw unavailable("it refuses: " + response.getStatusString());
            }
            Stamp stamp = check.check(token.getEncoded("DER"), digest);
            demandNow(stamp);
            return token.getEncoded("DER");
        } catch (IOException | TSPException | StampRefused e) {
            throw unavailable(String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
            // Bouncy Castle's parser reports hostile input through unchecked exceptions.
            throw unavailable("its answer is no time-stamp", e);
        }
    }

    private TimeStampRequest request(Digest digest) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(ASN1Boolean.TRUE);
        if (!address.policy().isEmpty()) {
            generator.setReqPolicy(new ASN1ObjectIdentifier(address.policy()));
        }
        return generator.generate(NISTObjectIdentifiers.id_sha256, digest.raw(), new BigInteger(NONCE_BITS, RANDOM));
    }

    private byte[] post(byte[] request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(address.url())
                .timeout(address.timeout())
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        LimitedBytes body = new LimitedBytes(LIMIT_BYTES);
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(post, HttpResponse.BodyHandlers.ofByteArrayConsumer(body));
        try {
            // The client's own timeout ends with the headers; a body that trickles in has to end too.
            int status = answer.get(address.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
            if (status != 200) {
                throw unavailable("it answers with HTTP " + status);
            }
            return body.bytes();
        } catch (TimeoutException e) {
            throw unavailable("no answer within " + address.timeout().toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw unavailable(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private void demandNow(Stamp stamp) {
        Instant now = clock.instant();
        Duration off = Duration.between(stamp.time(), now).abs().minus(stamp.accuracy());
        if (off.compareTo(StampCheck.CLOCK_DIFFERENCE) > 0) {
            throw unavailable("it says that it is " + stamp.time() + ", this computer says " + now
                    + ": set the clock that is wrong");
        }
    }

    private Unavailable unavailable(String reason) {
        return new Unavailable(Failure.STAMP_UNAVAILABLE, text(reason));
    }

    private Unavailable unavailable(String reason, Exception cause) {
        return new Unavailable(Failure.STAMP_UNAVAILABLE, text(reason), cause);
    }

    private String text(String reason) {
        return "the time-stamping service " + address.url() + " gave no time-stamp: " + reason;
    }
}
