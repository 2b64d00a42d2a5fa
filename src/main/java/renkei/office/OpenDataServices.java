package renkei.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the open data of 介護サービス情報公表システム names services, and their two-character codes. */
final class OpenDataServices {
    private static final Map<String, String> CODES = load();

    private OpenDataServices() {}

    /** The code of a service; what stands in brackets behind its name may be unknown here. */
    static Optional<String> code(String service) {
        int bracket = service.indexOf('（');
        String plain = bracket < 0 ? service : service.substring(0, bracket);
        return Optional.ofNullable(CODES.get(service)).or(() -> Optional.ofNullable(CODES.get(plain)));
    }

    private static Map<String, String> load() {
        try (InputStream input =
                Objects.requireNonNull(OpenDataServices.class.getResourceAsStream("open-data-services.csv"))) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            OfficeTable table = OfficeTable.of(text, 1000, "code", "name");
            Map<String, String> codes = new HashMap<>();
            table.rows().forEach(row -> codes.put(table.field(row, "name"), table.field(row, "code")));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
