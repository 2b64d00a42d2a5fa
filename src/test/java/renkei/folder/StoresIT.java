package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.folder.FaultyDisk.Fault;
import renkei.folder.FaultyDisk.Killed;
import renkei.sending.Failure;
import renkei.sending.SendingId;
import renkei.sending.Unavailable;

/** The vault and the receipts. */
class StoresIT {
    private static final SendingId ID = new SendingId("abcdefghijklmnopqrstuvwxyz234567");
    private static final byte[] FIRST = "sealed".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "sealed again".getBytes(StandardCharsets.UTF_8);

    private final Path temp;

    StoresIT(@TempDir Path temp) {
        this.temp = temp;
    }

    private Vault vault(Disk disk) {
        return new Vault(temp.resolve("vault"), disk, 100);
    }

    @Test
    void theVaultKeepsWhatWasPutFirstUntilItIsDeleted() {
        Vault vault = vault(Disk.local());
        vault.create();
        assertThat(vault.exists(ID)).isFalse();
        vault.delete(ID);

        assertThat(vault.put(ID, FIRST)).isTrue();
        assertThat(vault.put(ID, SECOND)).isFalse();

        assertThat(vault.get(ID)).isEqualTo(FIRST);
        assertThat(temp.resolve("vault/ab/" + ID + ".sealed")).exists();
        vault.delete(ID);
        assertThat(vault.exists(ID)).isFalse();
        assertThatThrownBy(() -> vault.get(ID)).isInstanceOf(Unavailable.class);
    }

    @Test
    void theVaultReadsNoMoreThanItsLimit() {
        vault(Disk.local()).create();
        vault(Disk.local()).put(ID, new byte[101]);
        assertThatThrownBy(() -> vault(Disk.local()).get(ID)).isInstanceOf(Unavailable.class);
    }

    @Test
    void whatIsInTheVaultIsWholeWhereverTheHubStops() {
        boolean reached = true;
        for (int k = 1; reached; k++) {
            vault(Disk.local()).create();
            FaultyDisk disk = new FaultyDisk(k, Fault.DIES_HALFWAY, () -> {});
            try {
                vault(disk).put(ID, FIRST);
            } catch (Killed e) {
                assertThat(disk.hasFailed()).isTrue();
            }
            reached = disk.hasFailed();
            FaultyDisk after = new FaultyDisk();
            vault(after).put(ID, SECOND);
            assertThat(vault(after).get(ID)).isIn(FIRST, SECOND);
            assertThat(after.operations()).contains("force " + temp.resolve("vault/ab"));
            vault(Disk.local()).delete(ID);
        }
    }

    @Test
    void aFullVaultIsADiskTrouble() {
        vault(Disk.local()).create();
        assertThatThrownBy(() ->
                        vault(new FaultyDisk(3, Fault.FAILS_HALFWAY, () -> {})).put(ID, FIRST))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.failure()).isEqualTo(Failure.DISK_TROUBLE));
        assertThat(vault(Disk.local()).exists(ID)).isFalse();
        assertThat(Home.entries(temp.resolve("vault/staging"))).isEmpty();
    }

    @Test
    void aReceiptIsPutThereOnceAndWhole() throws IOException {
        OfficeFolder office = new Home(temp).office(Home.CARE);
        Receipts receipts = new Receipts(Disk.local());
        assertThat(receipts.put(office, ID, FIRST)).isTrue();
        assertThat(receipts.put(office, ID, SECOND)).isFalse();
        assertThat(Home.files(office.receipts()))
                .containsOnlyKeys(ID + ".asice")
                .containsValue("sealed");

        Files.delete(office.receipts().resolve(ID + ".asice"));
        Files.delete(office.receipts());
        assertThatThrownBy(() -> receipts.put(office, ID, FIRST)).isInstanceOf(Unavailable.class);
        assertThat(office.receipts()).doesNotExist();
        assertThat(Home.entries(office.staging())).isEmpty();
    }
}
