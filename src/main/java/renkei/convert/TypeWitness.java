package renkei.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import renkei.office.OfficeNumber;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.ServiceTypes;
import renkei.standard.TableRow;

/**
 * Compares the service type that a name is to carry with what the rows say of that office: a file is of one office number
 * and one service type (ファイル作成単位, V4). The rows never choose the type, they can only speak against it.
 */
final class TypeWitness {
    private static final List<String> FIELDS = List.of("service_type_code", "service_code");

    private final DocumentName name;
    private final OfficeNumber office;
    private final String type;
    private final Map<String, Place> found = new LinkedHashMap<>();

    /** @param name the name to be, with its service types */
    TypeWitness(DocumentName name) {
        this.name = name;
        boolean sender = Naming.senderServes(name);
        this.office = sender ? name.sender() : name.receiver();
        this.type = sender ? name.senderType() : name.receiverType();
    }

    void row(TableRow row) {
        if (ServiceTypes.isServed(type) && row.value("service_office_no").equals(office.value())) {
            FIELDS.stream()
                    .map(row.layout()::named)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(field -> type(row, field));
        }
    }

    private void type(TableRow row, Field field) {
        String value = row.value(field);
        found.putIfAbsent(value.length() > 2 ? value.substring(0, 2) : value, row.place(field));
    }

    /** Plans show all services of a client, actuals those of one service type only. */
    void end(Remarks remarks) {
        boolean plan = !Naming.senderServes(name);
        Map<String, Place> others = new LinkedHashMap<>(found);
        others.remove(type);
        if (plan && found.containsKey(type)) {
            if (!others.isEmpty()) {
                String list = others.keySet().stream().collect(Collectors.joining("、"));
                remarks.warn(Topic.NAME, "convert-type-further", Place.DOCUMENT, office.value(), list, type);
            }
            return;
        }
        others.forEach((other, place) ->
                remarks.refuse(Topic.NAME, "convert-type-contradicted", place, office.value(), other, type));
    }
}
