package renkei.sample;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;

/** The file names of one order. */
final class SampleNames {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
    /** More images than this would make a sending that no hub takes: one has at most a hundred documents. */
    private static final int IMAGES = 90;

    private final SampleOrder order;
    private final List<DocumentKind> kinds;

    SampleNames(SampleOrder order, List<DocumentKind> kinds) {
        this.order = order;
        this.kinds = kinds;
    }

    FileName of(DocumentKind kind) {
        return new FileName(stem(kind) + ".CSV");
    }

    /** The month of a document; the supplement to forms 1 to 3 has none. */
    String month(DocumentKind kind) {
        boolean plan = kind == DocumentKind.UPHOSOKU && kinds.contains(DocumentKind.UP1KYO);
        return plan ? DocumentName.NO_MONTH : MONTH.format(order.month());
    }

    /** The name of a client's image; empty for those who have none. */
    String image(int client) {
        return client > IMAGES
                ? ""
                : stem(DocumentKind.UPKIHON_IMAGE) + String.format(Locale.ROOT, "_%04d.jpg", client);
    }

    List<FileName> images() {
        return IntStream.rangeClosed(1, Math.min(order.clients(), IMAGES))
                .mapToObj(client -> new FileName(image(client)))
                .toList();
    }

    List<FileName> all() {
        return kinds.stream()
                .flatMap(kind -> kind.isImage() ? images().stream() : Stream.of(of(kind)))
                .toList();
    }

    private String stem(DocumentKind kind) {
        String month = kind.hasMonth() ? "_" + month(kind) : "";
        return kind + month + "_" + order.sender().inName(order.edition()) + "_"
                + order.receiver().inName(order.edition()) + "_" + order.sequence();
    }
}
