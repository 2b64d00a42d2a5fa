package renkei.trust.path;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks an allowed host once: no redirects, no more bytes and no longer than the limits. */
final class RevocationClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int ALL_SECONDS = 15;
    private static final int LIST_BYTES = 20_000_000;
    private static final int ANSWER_BYTES = 100_000;

    private final RevocationSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    RevocationClient(RevocationSettings settings) {
        this.settings = settings;
    }

    /** The list at that place, if it may be asked and answers. */
    Optional<byte[]> list(URI place) {
        return allowed(place).flatMap(request -> send(request.GET().build(), LIST_BYTES));
    }

    /** The answer to an OCSP request (RFC 6960, appendix A), if the responder may be asked and answers. */
    Optional<byte[]> answer(URI place, byte[] question) {
        return allowed(place)
                .flatMap(request -> send(
                        request.header("Content-Type", "application/ocsp-request")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                                .build(),
                        ANSWER_BYTES));
    }

    private Optional<HttpRequest.Builder> allowed(URI place) {
        return settings.allows(place) ? Optional.of(HttpRequest.newBuilder(place)) : Optional.empty();
    }

    private Optional<byte[]> send(HttpRequest request, int limit) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(
                request,
                HttpResponse.BodyHandlers.ofByteArrayConsumer(
                        bytes -> bytes.ifPresent(part -> take(body, part, limit))));
        try {
            HttpResponse<Void> response = answer.get(ALL_SECONDS, TimeUnit.SECONDS);
            return response.statusCode() == 200 ? Optional.of(body.toByteArray()) : Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void take(ByteArrayOutputStream body, byte[] part, int limit) {
        if (body.size() + part.length > limit) {
            throw new IllegalStateException("more than " + limit + " bytes");
        }
        body.writeBytes(part);
    }
}
