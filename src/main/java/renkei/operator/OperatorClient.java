package renkei.operator;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import renkei.ledger.AuditProgress;
import renkei.operator.OperatorException.Reason;
import renkei.sending.SendingId;

/** Asks the hub that runs on a home. Nothing goes through a proxy: the hub is on this machine. */
public final class OperatorClient implements Operator {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    private static final Duration AUDIT_LIMIT = Duration.ofHours(1);
    private static final int ANSWER_LIMIT_BYTES = 64 << 20;
    private static final Pattern BEGINNING = Pattern.compile("[a-z2-7]{4,32}");

    private final OperatorPass pass;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_LIMIT)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();

    public OperatorClient(OperatorPass pass) {
        this.pass = pass;
    }

    /** Returns if the hub answers to this pass. */
    void ping() {
        ask(get("ping"), ANSWER_LIMIT);
    }

    @Override
    public HubStatus status() {
        return OperatorJson.read(ask(get("status"), ANSWER_LIMIT), HubStatus.class);
    }

    @Override
    public List<SendingStory> show(String beginning) {
        if (!BEGINNING.matcher(beginning).matches()) {
            throw new OperatorException(Reason.BAD_QUESTION, "not the beginning of a sending id");
        }
        return OperatorJson.read(ask(get("sendings/" + beginning), ANSWER_LIMIT), new TypeReference<>() {});
    }

    @Override
    public List<ListedSending> list(ListQuestion question) {
        return OperatorJson.read(ask(post("list", question), ANSWER_LIMIT), new TypeReference<>() {});
    }

    @Override
    public List<DeadLetter> dead() {
        return OperatorJson.read(ask(get("dead"), ANSWER_LIMIT), new TypeReference<>() {});
    }

    @Override
    public DeskAnswer resend(List<SendingId> ids, String by) {
        return order("dead/resend", ids, by);
    }

    @Override
    public DeskAnswer withdraw(List<SendingId> ids, String by) {
        return order("dead/withdraw", ids, by);
    }

    @Override
    public LedgerAudit audit(AuditProgress progress) {
        try (AuditWatch watch = new AuditWatch(this, progress)) {
            watch.start();
            return OperatorJson.read(ask(get("audit"), AUDIT_LIMIT), LedgerAudit.class);
        }
    }

    @Override
    public AuditStand auditStand() {
        return OperatorJson.read(ask(get("audit/stand"), ANSWER_LIMIT), AuditStand.class);
    }

    @Override
    public List<String> archive() {
        HttpRequest.Builder request = request("archive").POST(BodyPublishers.ofByteArray(new byte[0]));
        return OperatorJson.read(ask(request, AUDIT_LIMIT), new TypeReference<>() {});
    }

    @Override
    public void close() {
        // Java 17's client closes its connections when it is no longer used.
    }

    private DeskAnswer order(String path, List<SendingId> ids, String by) {
        return OperatorJson.read(ask(post(path, new DeskOrder(ids, by)), ANSWER_LIMIT), DeskAnswer.class);
    }

    private HttpRequest.Builder post(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(OperatorJson.write(body)));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + pass.port() + "/operator/" + path))
                .header("Authorization", "Bearer " + pass.token());
    }

    private byte[] ask(HttpRequest.Builder request, Duration limit) {
        try {
            HttpResponse<InputStream> answer = http.send(request.timeout(limit).build(), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(ANSWER_LIMIT_BYTES);
                return switch (answer.statusCode()) {
                    case 200 -> bytes;
                    case 400, 413 -> throw new OperatorException(Reason.BAD_QUESTION, "the hub refused the question");
                    case 401, 404 -> throw new OperatorException(Reason.NOT_ALLOWED, "the hub does not know this pass");
                    default -> throw new OperatorException(Reason.NO_ANSWER, "status " + answer.statusCode());
                };
            }
        } catch (ConnectException e) {
            throw new OperatorException(Reason.NOT_RUNNING, "nothing listens on port " + pass.port(), e);
        } catch (IOException e) {
            throw new OperatorException(Reason.NO_ANSWER, "the hub broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorException(Reason.NO_ANSWER, "interrupted", e);
        }
    }
}
