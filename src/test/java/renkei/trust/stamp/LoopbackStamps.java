package renkei.trust.stamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import renkei.trust.path.Paths;

/** A time-stamping service on this machine, for tests: real HTTP, real RFC 3161, and faults when asked for. */
public final class LoopbackStamps implements AutoCloseable {
    /** What the service does wrong. */
    public enum Fault {
        NONE,
        /** Nobody is there: the connection ends. */
        AWAY,
        /** Answers after the client has gone. */
        SLOW,
        /** Sends the head of an answer, and the rest never. */
        STUCK,
        WRONG_NONCE,
        WRONG_IMPRINT,
        /** Signs with a key that is not its certificate's. */
        WRONG_KEY,
        EXPIRED_CERTIFICATE,
        /** Of an authority that nobody trusts. */
        STRANGER,
        WRONG_CLOCK,
        REFUSES,
        GARBAGE,
        /** Answers without end. */
        HUGE,
        SERVER_ERROR,
        /** Sends the client somewhere else. */
        REDIRECT
    }

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final StampAuthority authority = new StampAuthority("試験用時刻認証基盤");
    private final StampAuthority.Service service = authority.service();
    private final StampAuthority.Service old = authority.service(
            Instant.parse("2025-01-01T00:00:00Z"),
            Instant.parse("2025-02-01T00:00:00Z"),
            KeyPurposeId.id_kp_timeStamping);
    private final StampAuthority.Service stranger = new StampAuthority("だれも知らない").service();
    private final InstantSource clock;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong serial = new AtomicLong(1);
    private volatile Fault fault = Fault.NONE;

    public LoopbackStamps(InstantSource clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public void fails(Fault next) {
        fault = next;
    }

    public StampAuthority authority() {
        return authority;
    }

    /** How many requests came. */
    public int requests() {
        return requests.get();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    public StampCheck check() {
        return new StampCheck(new Paths(() -> Set.of(authority.certificate())), clock);
    }

    public HttpStampService client(Duration timeout) {
        return new HttpStampService(new HttpStampService.Address(url(), timeout, ""), check(), clock);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] asked = exchange.getRequestBody().readAllBytes();
        switch (fault) {
            case AWAY -> exchange.close();
            case SLOW -> {
                await();
                exchange.close();
            }
            case STUCK -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush();
                await();
            }
            case HUGE -> {
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    while (closed.getCount() > 0) {
                        out.write(new byte[1 << 16]);
                    }
                }
            }
            case SERVER_ERROR -> send(exchange, 500, new byte[0]);
            case REDIRECT -> {
                exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
                send(exchange, 302, new byte[0]);
            }
            case GARBAGE ->
                send(exchange, 200, "<html>maintenance</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            default -> send(exchange, 200, response(asked));
        }
    }

    private byte[] response(byte[] asked) {
        try {
            TimeStampRequest request = new TimeStampRequest(asked);
            return switch (fault) {
                case WRONG_NONCE -> granted(again(request, BigInteger.TEN, request.getMessageImprintDigest()), service);
                case WRONG_IMPRINT -> granted(again(request, request.getNonce(), new byte[32]), service);
                case WRONG_KEY -> granted(request, new StampAuthority.Service(old.keys(), service.certificate()));
                case EXPIRED_CERTIFICATE -> granted(request, old);
                case STRANGER -> granted(request, stranger);
                case REFUSES ->
                    new TimeStampResponseGenerator(generator(service), Set.of())
                            .generateRejectedResponse(new org.bouncycastle.tsp.TSPException("not today"))
                            .getEncoded();
                case WRONG_CLOCK ->
                    responses(service)
                            .generate(
                                    request, serial(), Date.from(clock.instant().minus(Duration.ofHours(2))))
                            .getEncoded();
                default -> granted(request, service);
            };
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] granted(TimeStampRequest request, StampAuthority.Service by) throws Exception {
        return responses(by)
                .generate(request, serial(), Date.from(clock.instant()))
                .getEncoded();
    }

    private static TimeStampRequest again(TimeStampRequest request, BigInteger nonce, byte[] imprint) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(org.bouncycastle.asn1.ASN1Boolean.TRUE);
        return generator.generate(request.getMessageImprintAlgOID(), imprint, nonce);
    }

    private TimeStampResponseGenerator responses(StampAuthority.Service by) throws Exception {
        return new TimeStampResponseGenerator(generator(by), TSPAlgorithms.ALLOWED);
    }

    private static TimeStampTokenGenerator generator(StampAuthority.Service by) throws Exception {
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setProvider(StampAuthority.PROVIDER)
                        .build("SHA256withECDSA", by.keys().getPrivate(), by.certificate()),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                POLICY);
        generator.setAccuracySeconds(1);
        generator.addCertificates(new JcaCertStore(List.of(by.certificate())));
        return generator;
    }

    private BigInteger serial() {
        return BigInteger.valueOf(serial.getAndIncrement());
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
