package renkei.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.expiry.Alarm;
import renkei.expiry.Alert;
import renkei.expiry.Stage;
import renkei.folder.OfficeFolders;
import renkei.office.OfficeNumber;

/**
 * Tells the office itself that it sends nothing: a notice in its folder for refused files, where its people look when
 * something does not go through. It goes away when the certificate is renewed.
 */
final class ExpiryNotice implements Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiryNotice.class);

    private final OfficeFolders folders;

    ExpiryNotice(OfficeFolders folders) {
        this.folders = folders;
    }

    @Override
    public void started(Alert alert) {
        if (alert.stage() == Stage.ENDED) {
            folder(alert).ifPresent(folder -> write(folder, ExpiryTexts.notice(alert)));
        }
    }

    @Override
    public void over(Alert alert, Instant newEnd) {
        folder(alert).ifPresent(folder -> {
            try {
                Files.deleteIfExists(folder.resolve(ExpiryTexts.noticeName()));
            } catch (IOException e) {
                LOG.warn("a notice that is over stays at {}: {}", folder, e.toString());
            }
        });
    }

    /** Where notices of that office go; none for the hub, and for offices without folders. */
    private Optional<Path> folder(Alert alert) {
        return OfficeNumber.parse(alert.owner())
                .map(number -> folders.of(number).rejected())
                .filter(Files::isDirectory);
    }

    private static void write(Path folder, String text) {
        Path draft = folder.resolve("." + ExpiryTexts.noticeName() + ".part");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, folder.resolve(ExpiryTexts.noticeName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("the office cannot be told at {}: {}", folder, e.toString());
        }
    }
}
