package renkei.sample;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.SendingUnit;

/** Makes sample documents: whole sending units, which pass every check without a warning. */
public final class Samples {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final SampleOrder order;
    private final List<DocumentKind> kinds;
    private final List<SampleClient> clients = new ArrayList<>();

    private Samples(SampleOrder order) {
        this.order = order;
        this.kinds = SendingUnit.kindsWith(order.kind(), order.edition());
        Random random = new Random(order.seed());
        boolean preventive = kinds.contains(DocumentKind.UPKIHON) || kinds.contains(DocumentKind.UPYOBO);
        for (int index = 1; index <= order.clients(); index++) {
            clients.add(SampleClient.make(index, order.month(), preventive, random));
        }
    }

    /** Every document of the sending unit that the ordered kind belongs to, one file of each kind, images one per client. */
    public static List<Document> make(SampleOrder order) {
        return new Samples(order).documents();
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (DocumentKind kind : kinds) {
            Layouts.find(order.edition(), kind)
                    .ifPresent(layout -> documents.add(document(name(kind) + ".CSV", table(layout))));
            if (kind.isImage()) {
                clients.forEach(client -> documents.add(document(imageName(client), SampleFiles.jpeg())));
            }
        }
        return documents;
    }

    private static Document document(String name, byte[] bytes) {
        return new Document(new FileName(name), Content.of(bytes));
    }

    private String name(DocumentKind kind) {
        String month = kind.hasMonth() ? "_" + month(kind) : "";
        return kind + month + "_" + order.sender().inName(order.edition()) + "_"
                + order.receiver().inName(order.edition()) + "_" + order.sequence();
    }

    private String imageName(SampleClient client) {
        return name(DocumentKind.UPKIHON_IMAGE) + "_%04d.jpg".formatted(client.index());
    }

    private String month(DocumentKind kind) {
        boolean plan = kind == DocumentKind.UPHOSOKU && kinds.contains(DocumentKind.UP1KYO);
        return plan ? DocumentName.NO_MONTH : MONTH.format(order.month());
    }

    private byte[] table(Layout layout) {
        Random random = new Random(order.seed() + layout.kind().name().hashCode());
        Filling filling = new Filling(random, order.planner().number().value());
        CsvFile file = new CsvFile(layout);
        for (SampleClient client : clients) {
            for (Map<String, String> row : rows(layout.kind(), random)) {
                Map<String, String> given = new HashMap<>(client.values());
                given.putAll(common(layout.kind(), client));
                given.putAll(row);
                file.add(filling.row(layout, given));
            }
        }
        return file.bytes();
    }

    private List<Map<String, String>> rows(DocumentKind kind, Random random) {
        ServiceRows services = new ServiceRows(order);
        return switch (kind) {
            case UP2KYO -> PlanRows.form2();
            case UP3KYO -> PlanRows.form3();
            case UPPLAN, UPJSK -> services.form6(random);
            case UPSIKYU -> services.form7();
            case UPKIHON_SUB1 -> PlanRows.schedule();
            case UPKIHON_SUB2 -> PlanRows.history();
            case UPYOBO_SUB -> PlanRows.support();
            case DLTJSK ->
                List.of(Map.of(
                        "service_office_no", order.server().number().value(),
                        "service_type_code", order.server().serviceType()));
            default -> List.of(Map.of());
        };
    }

    private Map<String, String> common(DocumentKind kind, SampleClient client) {
        Map<String, String> values = new HashMap<>();
        if (kind.hasMonth()) {
            values.put("target_month", month(kind));
            values.put("delete_target_month", month(kind));
        }
        if (kind == DocumentKind.UPHOSOKU && kinds.contains(DocumentKind.UPPLAN)) {
            values.put("plan_created_or_changed_date", "00000000");
        }
        if (kind == DocumentKind.UP1KYO) {
            values.put("living_support_reason", "");
            values.put("other_reason", "");
        }
        if (kind == DocumentKind.UPKIHON) {
            values.put("family_image_file_name", imageName(client));
        }
        return values;
    }
}
