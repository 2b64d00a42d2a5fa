package renkei.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An element with what it holds; adding gives another element. There is a method for each attribute that pages need, so that
 * an address is always a place in the same page, or an image in the page itself.
 */
public final class Element implements Html {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final Tag tag;
    private final SortedMap<String, String> attributes;
    private final List<Html> content;

    private Element(Tag tag, SortedMap<String, String> attributes, List<Html> content) {
        this.tag = tag;
        this.attributes = attributes;
        this.content = content;
    }

    public static Element of(Tag tag) {
        return new Element(tag, new TreeMap<>(), List.of());
    }

    /** A JPEG image that travels in the page; the words stand for it where it cannot be seen. */
    public static Element jpeg(byte[] bytes, String words) {
        String address = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes);
        return of(Tag.IMG).set("src", address).set("alt", words);
    }

    /** Holding these, too. */
    public Element with(Html... pieces) {
        return with(List.of(pieces));
    }

    /**
     * Holding these, too.
     *
     * @throws IllegalArgumentException if the element cannot hold anything
     */
    public Element with(List<? extends Html> pieces) {
        if (tag.isVoid()) {
            throw new IllegalArgumentException(tag + " holds nothing");
        }
        List<Html> more = new ArrayList<>(content);
        more.addAll(pieces);
        return new Element(tag, attributes, List.copyOf(more));
    }

    /** Holding that text, too. */
    public Element with(String text) {
        return with(Html.text(text));
    }

    /** In a style of the page's style sheet, besides those it has. */
    public Element styled(String name) {
        String before = attributes.getOrDefault("class", "");
        return set("class", before.isEmpty() ? checked(name) : before + " " + checked(name));
    }

    /** A place that links of the same page lead to. */
    public Element named(String name) {
        return set("id", checked(name));
    }

    /** Leads to the place of that name in the same page. */
    public Element leadingTo(String name) {
        return set("href", "#" + checked(name));
    }

    /** A cell across that many columns. */
    public Element across(int columns) {
        return columns == 1 ? this : set("colspan", Integer.toString(columns));
    }

    /** A cell down that many rows. */
    public Element down(int rows) {
        return rows == 1 ? this : set("rowspan", Integer.toString(rows));
    }

    /** At least that high, in tenths of a millimetre. */
    public Element high(int tenths) {
        return set("style", "height:" + tenths / 10 + "." + tenths % 10 + "mm");
    }

    /** Written in that language. */
    public Element in(Locale language) {
        return set("lang", language.toLanguageTag());
    }

    /** With words that appear under the pointer. */
    public Element explained(String words) {
        return set("title", words);
    }

    private Element set(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(attributes);
        more.put(name, value);
        return new Element(tag, more, content);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name in a page: " + name);
        }
        return name;
    }

    @Override
    public void write(Appendable out) throws IOException {
        out.append('<').append(tag.toString());
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            Text.escape(attribute.getValue(), out);
            out.append('"');
        }
        out.append('>');
        if (!tag.isVoid()) {
            for (Html piece : content) {
                piece.write(out);
            }
            out.append("</").append(tag.toString()).append('>');
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
