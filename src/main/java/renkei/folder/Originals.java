package renkei.folder;

import java.security.MessageDigest;
import java.util.List;
import renkei.sending.Digest;

/** The files of a pile as they were when it was taken. */
public final class Originals {
    private final List<Original> all;

    Originals(List<Original> all) {
        this.all = List.copyOf(all);
    }

    List<Original> all() {
        return all;
    }

    /** The same for the same files; for piles that become no sending and have no id. */
    String key() {
        MessageDigest digest = Digest.sha256();
        digest.update(Lines.write(all.stream()
                .map(one -> List.of(
                        one.name(),
                        one.traits().kind().name(),
                        Long.toString(one.traits().size()),
                        one.traits().modified().toString(),
                        one.digestHex()))
                .toList()));
        return "refused-" + Digest.ofRaw(digest.digest()).hex().substring(0, 32);
    }
}
