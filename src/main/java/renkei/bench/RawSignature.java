package renkei.bench;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Providers;

/** Signatures over as few bytes as a CMS signature covers, by one provider, with nothing around them. */
final class RawSignature {
    /** About as much as the signed attributes of a CMS signature. */
    private static final byte[] MESSAGE = new byte[200];

    private final String name;
    private final Provider provider;
    private final PrivateKey key;
    private final PublicKey publicKey;
    private final byte[] signature;

    private RawSignature(KeyType type, Identity identity, Provider provider) {
        this.name = type.signatureName();
        this.provider = provider;
        try {
            KeyFactory factory = KeyFactory.getInstance(type.keyName(), provider);
            this.key = (PrivateKey) factory.translateKey(identity.key());
            this.publicKey =
                    (PublicKey) factory.translateKey(identity.certificate().getPublicKey());
            this.signature = signed();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(provider.getName() + " cannot sign with " + type, e);
        }
    }

    /** By what Java itself brings. */
    static RawSignature byJava(KeyType type, Identity identity) {
        return new RawSignature(
                type, identity, Security.getProvider(type == KeyType.RSA_2048 ? "SunRsaSign" : "SunEC"));
    }

    /** By whom the hub lets sign on this machine. */
    static RawSignature chosen(KeyType type, Identity identity) {
        return new RawSignature(type, identity, Providers.signing(type));
    }

    long sign() throws GeneralSecurityException {
        return signed().length;
    }

    long verify() throws GeneralSecurityException {
        Signature check = Signature.getInstance(name, provider);
        check.initVerify(publicKey);
        check.update(MESSAGE);
        if (!check.verify(signature)) {
            throw new IllegalStateException(provider.getName() + " refuses its own signature");
        }
        return 1;
    }

    private byte[] signed() throws GeneralSecurityException {
        Signature maker = Signature.getInstance(name, provider);
        maker.initSign(key);
        maker.update(MESSAGE);
        return maker.sign();
    }
}
