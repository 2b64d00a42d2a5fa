package renkei.home;

import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;
import renkei.office.Office;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Keyring;

/**
 * Gives a home and its offices the keys that they lack; a key that is there, made here or imported, stays as it is.
 *
 * <p>A home that trusts an authority of somebody else's and has none of its own gets none: its keys are imported.
 */
public final class HomeKeys {
    private final Keyring keyring;
    private final boolean hasVaultKeys;
    private final KeyType type;

    /** @param type of the keys that are made for offices */
    public HomeKeys(Home home, KeyType type, InstantSource clock) {
        this.keyring = HomeKeyring.open(home, clock);
        this.hasVaultKeys = Files.exists(home.keys().resolve("vault.key"));
        this.type = type;
    }

    /** Makes the key of the vault, the hub's own and, unless keys are imported, a certificate authority for trying out. */
    public void makeHubKeys(String name) {
        if (!hasVaultKeys) {
            keyring.createVaultKeys();
        }
        makeAuthority(name);
        keyring.createHub(name);
    }

    private void makeAuthority(String name) {
        if (!keyring.current().isEmpty()) {
            return;
        }
        if (keyring.hasAuthority()) {
            // Making it was interrupted before it was trusted.
            keyring.trust("ca", keyring.authority().certificate());
        } else {
            keyring.createAuthority(name);
        }
    }

    /**
     * Makes the key and certificate of an office that has none.
     *
     * @return whether it had none
     * @throws Unavailable if it has some that cannot be read, or there is no authority to vouch for it
     */
    public boolean makeOfficeKeys(Office office) {
        Optional<Identity> present = keyring.identity(office.number());
        if (present.isPresent()) {
            return false;
        }
        if (!keyring.hasAuthority()) {
            throw new Unavailable(
                    Failure.KEY_UNAVAILABLE,
                    "office " + office.number()
                            + " has no key, and the keys of this home are imported: import this one too");
        }
        keyring.add(keyring.authority().issue(office.number(), office.name(), type));
        return true;
    }
}
