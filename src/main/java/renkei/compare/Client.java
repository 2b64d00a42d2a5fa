package renkei.compare;

import java.util.Comparator;

/**
 * A client as every document names one: by the numbers of insurer and insured person (ケアプランデータ連携標準仕様, links).
 *
 * @param insurer 保険者番号, as it stands in the document; may be empty
 * @param insured 被保険者番号, likewise
 */
public record Client(String insurer, String insured) implements Comparable<Client> {
    private static final Comparator<Client> ORDER =
            Comparator.comparing(Client::insurer).thenComparing(Client::insured);

    @Override
    public int compareTo(Client other) {
        return ORDER.compare(this, other);
    }
}
