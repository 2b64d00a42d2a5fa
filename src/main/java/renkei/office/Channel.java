package renkei.office;

import java.util.Optional;
import java.util.regex.Pattern;

/** How an office is reached. Written {@code folder}, {@code sftp:<partner>} or {@code national} in {@code offices.csv}. */
public sealed interface Channel {

    /** Folders on a disk that the hub sees. */
    record Folder() implements Channel {
        @Override
        public String toString() {
            return "folder";
        }
    }

    /** The SFTP server of a partner; the name is 1 to 40 characters of {@code a-z 0-9 -}. */
    record Sftp(String partner) implements Channel {
        private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

        public Sftp {
            if (!NAME.matcher(partner).matches()) {
                throw new IllegalArgumentException("not a partner name: " + partner);
            }
        }

        @Override
        public String toString() {
            return "sftp:" + partner;
        }
    }

    /** The national ケアプランデータ連携システム, by hand-off. */
    record National() implements Channel {
        @Override
        public String toString() {
            return "national";
        }
    }

    /** The channel that a text names, if it names one. */
    static Optional<Channel> parse(String text) {
        return switch (text) {
            case "folder" -> Optional.of(new Folder());
            case "national" -> Optional.of(new National());
            default ->
                text.startsWith("sftp:") && Sftp.NAME.matcher(text.substring(5)).matches()
                        ? Optional.of(new Sftp(text.substring(5)))
                        : Optional.empty();
        };
    }
}
