package renkei.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Place;

/**
 * The documents of a sending unit name the same service types. An office of two types gets a file of each kind for each of them
 * (2.6, V4), which may share a sequence number: then each type must have the same kinds.
 */
final class SameServiceTypes implements SendingRule {
    @Override
    public void judge(List<Facts> documents, BiConsumer<DocumentName, Finding> findings) {
        Map<String, List<DocumentName>> types = new LinkedHashMap<>();
        for (Facts facts : documents) {
            DocumentName name = facts.name();
            if (!name.senderType().isEmpty()) {
                types.computeIfAbsent(types(name), first -> new ArrayList<>()).add(name);
            }
        }
        if (types.values().stream().map(SameServiceTypes::kinds).distinct().count() > 1) {
            String most = most(types);
            types.forEach((each, names) -> names.stream()
                    .filter(name -> !each.equals(most))
                    .forEach(name -> findings.accept(
                            name, Finding.of("sending-types-differ", Place.DOCUMENT, types(name), most))));
        }
    }

    private static String types(DocumentName name) {
        return name.senderType() + "→" + name.receiverType();
    }

    private static List<DocumentKind> kinds(List<DocumentName> names) {
        return names.stream().map(DocumentName::kind).distinct().sorted().toList();
    }

    private static String most(Map<String, List<DocumentName>> types) {
        String most = "";
        int count = 0;
        for (Map.Entry<String, List<DocumentName>> each : types.entrySet()) {
            if (each.getValue().size() > count) {
                count = each.getValue().size();
                most = each.getKey();
            }
        }
        return most;
    }
}
