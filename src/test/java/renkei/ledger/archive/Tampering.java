package renkei.ledger.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an archive anew with other rows in it, and everything but the signature right. */
final class Tampering {
    private Tampering() {}

    static void rows(Path archive, UnaryOperator<String> change) {
        try {
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive));
                    ZipOutputStream out = new ZipOutputStream(changed)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] bytes = in.readAllBytes();
                    boolean isRows = entry.getName().equals(Archives.ROWS);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(isRows ? packed(change.apply(unpacked(bytes))) : bytes);
                }
            }
            Files.write(archive, changed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unpacked(byte[] rows) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(rows))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(String rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
