package renkei.sample.mistake;

import java.util.LinkedHashMap;
import java.util.Map;
import renkei.standard.DocumentName;

/** The parts of a document's name, each with the sign in front of it, to be put together with other values. */
record NameParts(Map<String, String> parts) {

    /** @throws IllegalArgumentException if it is not the name of a document */
    static NameParts of(String fileName) {
        DocumentName name = DocumentName.parse(fileName)
                .orElseThrow(() -> new IllegalArgumentException(fileName + " is not the name of a document"));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("kind", name.kind().name());
        parts.put("month", name.month());
        parts.put("sender", name.sender().value());
        parts.put("sender-type", name.senderType());
        parts.put("receiver", name.receiver().value());
        parts.put("receiver-type", name.receiverType());
        parts.put("sequence", name.sequence());
        parts.put("image", name.image());
        parts.put("extension", fileName.substring(fileName.lastIndexOf('.')));
        return new NameParts(parts);
    }

    /**
     * @param value empty for a part that is to be left out
     * @throws IllegalArgumentException if no part is called so
     */
    NameParts with(String part, String value) {
        Map<String, String> others = new LinkedHashMap<>(parts);
        if (others.put(part, value) == null) {
            throw new IllegalArgumentException("names have no " + part);
        }
        return new NameParts(others);
    }

    @Override
    public String toString() {
        StringBuilder name = new StringBuilder();
        parts.forEach((part, value) -> {
            boolean joined = part.equals("kind") || part.equals("extension") || value.isEmpty();
            name.append(joined ? "" : "_").append(value);
        });
        return name.toString();
    }
}
