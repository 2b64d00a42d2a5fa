package renkei.compare;

import java.util.HashMap;
import java.util.Map;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;

/**
 * Decides which file speaks for a client when several hold the same: the first that is asked about. A later sequence number
 * replaces what was sent before (ケアプランデータ連携標準仕様, deletion), so files are to be read newest first. Actuals of
 * other offices or service types do not replace each other.
 */
final class Newest {
    private record Subject(Client client, Sheet sheet, String sender, String type) {}

    private final Map<Subject, String> files = new HashMap<>();

    /** @param file tells files apart; more than its name if names may be alike */
    boolean takes(PlanRow row, DocumentName name, String file) {
        String type = name.kind() == DocumentKind.UPJSK ? name.senderType() : "";
        Subject subject = new Subject(row.client(), row.sheet(), name.sender().value(), type);
        String known = files.putIfAbsent(subject, file);
        return known == null || known.equals(file);
    }
}
