package renkei.trust.stamp;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects bytes as they come in, up to a limit; throws IllegalStateException beyond, which ends the transfer. */
final class LimitedBytes implements Consumer<Optional<byte[]>> {
    private final int limit;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();

    LimitedBytes(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void accept(Optional<byte[]> part) {
        part.ifPresent(bytes -> {
            if (collected.size() + bytes.length > limit) {
                throw new IllegalStateException("more than " + limit + " bytes");
            }
            collected.writeBytes(bytes);
        });
    }

    synchronized byte[] bytes() {
        return collected.toByteArray();
    }
}
