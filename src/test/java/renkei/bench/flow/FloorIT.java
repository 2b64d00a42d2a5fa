package renkei.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.CamelCsvParser;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.trust.KeyType;

class FloorIT {
    private static final int SENDINGS = 70;
    private static final Load LOAD = Load.plans(BenchGroup.of(2), 1);
    private static final FloorTrust TRUST = FloorTrust.make(KeyType.EC_P256, InstantSource.system());

    @TempDir
    private Path folder;

    @Test
    void everySendingIsKeptSealedDeliveredAndReceipted() throws Exception {
        try (FloorDisk disk = new FloorDisk(folder)) {
            FloorCrew crew = crew(disk, TRUST, new StepTimes());
            crew.prepare(0, SENDINGS);

            Run run = crew.move(0, SENDINGS);

            assertThat(run.sendings()).isEqualTo(SENDINGS);
            for (int number = 0; number < SENDINGS; number++) {
                for (Document document : LOAD.documents(number)) {
                    assertThat(disk.folder("inbox", number)
                                    .resolve(document.name().value()))
                            .hasBinaryContent(document.content().bytes());
                }
                assertThat(TRUST.verifier()
                                .verify(TRUST.seal().open(read(disk, "vault", number + ".sealed", number)))
                                .orThrow()
                                .documents())
                        .containsAll(LOAD.documents(number));
                assertThat(TRUST.verifier()
                                .verify(read(disk, "receipts", number + ".asice", number))
                                .orThrow()
                                .signer())
                        .isEqualTo(TRUST.receiver().owner());
            }
        }
    }

    @Test
    void everyStepIsTimed() throws Exception {
        StepTimes times = new StepTimes();
        try (FloorDisk disk = new FloorDisk(folder)) {
            FloorCrew crew = crew(disk, TRUST, times);
            crew.prepare(0, 1);

            assertThat(crew.pace(0, 1, 1)).hasSize(1);
        }
        assertThat(times.soFar().keySet())
                .extracting(StepTimes.Step::name)
                .containsExactlyInAnyOrder(
                        "read",
                        "check",
                        "digest",
                        "sign",
                        "seal",
                        "vault",
                        "journal",
                        "open",
                        "verify",
                        "inbox",
                        "receipt sign",
                        "receipt");
    }

    @Test
    void aFloorThatCouldNotVerifyFails() throws Exception {
        FloorTrust others = FloorTrust.make(KeyType.EC_P256, InstantSource.system());
        FloorTrust wrong =
                new FloorTrust(TRUST.sender(), TRUST.receiver(), TRUST.signer(), others.verifier(), TRUST.seal());
        try (FloorDisk disk = new FloorDisk(folder)) {
            FloorCrew crew = crew(disk, wrong, new StepTimes());
            crew.prepare(0, 1);

            assertThatThrownBy(() -> crew.move(0, 1))
                    .hasMessage("the floor gave way")
                    .hasRootCauseInstanceOf(Broken.class);
        }
    }

    @Test
    void aFloorOfDocumentsThatTheStandardForbidsFails() throws Exception {
        try (FloorDisk disk = new FloorDisk(folder)) {
            FloorCrew crew = crew(disk, TRUST, new StepTimes());
            crew.prepare(0, 1);
            Document first = LOAD.documents(0).get(0);
            Files.writeString(disk.folder("sources", 0).resolve(first.name().value()), "no row of any form\r\n");

            assertThatThrownBy(() -> crew.move(0, 1)).hasStackTraceContaining("the load has findings");
        }
    }

    private static FloorCrew crew(FloorDisk disk, FloorTrust trust, StepTimes times) {
        return new FloorCrew(new Floor(trust, disk, CamelCsvParser.checker(), times), disk, LOAD);
    }

    private static Content read(FloorDisk disk, String place, String name, int number) throws IOException {
        return Content.of(Files.readAllBytes(disk.folder(place, number).resolve(name)));
    }
}
