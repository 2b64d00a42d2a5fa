package renkei.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.TableRow;

/** Gathers the facts of one document, row by row. */
public final class Gathering {
    private final DocumentName name;
    private final Layout layout;
    private final Field versionField;
    private final Optional<Field> image;
    private final Optional<Mentions> mentions;
    private final List<Place> images = new ArrayList<>();
    private Optional<Place> version = Optional.empty();

    public Gathering(DocumentName name, Layout layout) {
        this.name = name;
        this.layout = layout;
        versionField = layout.fields().get(0);
        image = layout.named("family_image_file_name");
        mentions = Link.involves(name.kind()) ? Optional.of(new Mentions(name, layout)) : Optional.empty();
    }

    public void row(TableRow row) {
        if (version.isEmpty()) {
            version = Optional.of(row.place(versionField));
        }
        image.map(row::place).filter(place -> !place.value().isEmpty()).ifPresent(images::add);
        mentions.ifPresent(known -> known.row(row));
    }

    public Facts facts() {
        return new Facts(name, layout.edition(), version, mentions, images);
    }
}
