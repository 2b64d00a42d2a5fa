package renkei.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import renkei.standard.DocumentName;

/** Documents of many sendings, converted sending by sending: names of one sender, receiver and sequence number go together. */
public final class Batch {
    private final Converter converter;
    private final ConversionOrder order;

    public Batch(Converter converter, ConversionOrder order) {
        this.converter = converter;
        this.order = order;
    }

    /**
     * Converts each sending by itself. What goes with which sending the names of attachments do not tell, so they come last,
     * and are held back if any sending is refused.
     *
     * @param progress is told how many documents are done
     */
    public List<Conversion> convert(List<DocumentSource> documents, IntConsumer progress) {
        List<DocumentSource> attachments = new ArrayList<>();
        Map<String, List<DocumentSource>> sendings = new LinkedHashMap<>();
        for (DocumentSource document : documents) {
            Optional<String> sending = sending(document);
            sending.map(key -> sendings.computeIfAbsent(key, none -> new ArrayList<>()))
                    .orElse(attachments)
                    .add(document);
        }
        List<Conversion> conversions = new ArrayList<>();
        int done = 0;
        for (List<DocumentSource> sending : sendings.values()) {
            conversions.add(converter.convert(sending, order));
            done += sending.size();
            progress.accept(done);
        }
        if (!attachments.isEmpty()) {
            Conversion last = converter.convert(attachments, order);
            conversions.add(conversions.stream().anyMatch(Conversion::isRefused) ? last.heldBack() : last);
        }
        return conversions;
    }

    /** A document whose name cannot be read is a sending of its own. */
    private static Optional<String> sending(DocumentSource document) {
        if (Converter.isAttachment(document.name())) {
            return Optional.empty();
        }
        return Optional.of(DocumentName.parse(document.name())
                .map(name -> name.sender() + "_" + name.receiver() + "_" + name.sequence())
                .orElse(document.name()));
    }
}
