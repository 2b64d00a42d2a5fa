package renkei.flow;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.office.OfficeNumber;

/** A home, its offices, and the hub that works on it; may be stopped and started again. */
final class SpecHub implements AutoCloseable {
    /** Not reached by folder, but registered. */
    static final OfficeNumber NATIONAL = new OfficeNumber("0899800001");

    static final OfficeNumber SFTP = new OfficeNumber("0899800002");
    /** In no directory. */
    static final OfficeNumber UNREGISTERED = new OfficeNumber("0899800003");

    private static final Map<String, String> LIMITS = Map.of(
            "hub.limits.document-bytes", "200000",
            "hub.limits.sending-bytes", "300000",
            "hub.limits.documents-per-sending", "5",
            "server.address", "127.0.0.1");

    private final GroupHome group;
    private final Map<String, String> settings = new HashMap<>(LIMITS);
    private int used;
    private ConfigurableApplicationContext context;

    SpecHub(Path home, int offices, Map<String, Object> settings) {
        this.group = GroupHome.make(
                home, offices, NATIONAL + ",国の仕組みの事業所,11,national\n" + SFTP + ",取引先の事業所,11,sftp:partner\n");
        settings.forEach((key, value) -> this.settings.put(key, String.valueOf(value)));
        this.context = group.start(this.settings);
    }

    /** An office that no scenario has yet. */
    synchronized OfficeNumber newOffice() {
        return GroupHome.number(used++);
    }

    GroupHome group() {
        return group;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    String port() {
        return String.valueOf(context.getEnvironment().getProperty("local.server.port"));
    }

    void stop() {
        context.close();
    }

    void start() {
        context = group.start(settings);
    }

    @Override
    public void close() {
        context.close();
    }
}
