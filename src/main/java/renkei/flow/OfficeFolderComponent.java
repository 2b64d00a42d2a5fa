package renkei.flow;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/**
 * Camel component {@code office-folder:<end>}: the folders of all offices.
 *
 * <p>Ends: {@code outbox} (consumer, one exchange per sending that has settled), {@code inbox} (producer), {@code receipts}
 * (producer), {@code pickups} (consumer, one exchange per delivered sending whose documents were all taken).
 */
final class OfficeFolderComponent extends DefaultComponent {
    private final FolderEnds ends;

    OfficeFolderComponent(FolderEnds ends) {
        this.ends = ends;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String end, Map<String, Object> parameters) {
        return new OfficeFolderEndpoint(uri, this, ends, end);
    }
}
