package renkei.trust.path;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

/** A host on loopback that tells of revocation: lists and, to questions, answers. */
final class RevocationHost implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, UnaryOperator<byte[]>> pages = new ConcurrentHashMap<>();
    private final Semaphore asked = new Semaphore(0);

    RevocationHost() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            byte[] question = exchange.getRequestBody().readAllBytes();
            String page = exchange.getRequestURI().getPath();
            if (page.equals("/elsewhere")) {
                exchange.getResponseHeaders().add("Location", at("/list"));
                exchange.sendResponseHeaders(302, -1);
            } else if (pages.containsKey(page)) {
                byte[] answer = pages.get(page).apply(question);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
            exchange.close();
            asked.release();
        });
        server.start();
    }

    void says(String page, byte[] answer) {
        pages.put(page, question -> answer);
    }

    void answers(String page, UnaryOperator<byte[]> answer) {
        pages.put(page, answer);
    }

    String at(String page) {
        return "http://" + name() + page;
    }

    String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often it was asked since that was last looked at. */
    int asked() {
        return asked.drainPermits();
    }

    /** Waits until it is asked once more. */
    void awaitQuestion() {
        asked.acquireUninterruptibly();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
