package renkei.trust;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DefaultSignatureNameFinder;
import org.bouncycastle.operator.OperatorCreationException;

/** Lets Bouncy Castle's readers of signed structures ask the gate: for one key, whatever algorithm the structure names. */
final class GateVerifiers implements ContentVerifierProvider {
    private final PublicKey key;

    GateVerifiers(PublicKey key) {
        this.key = key;
    }

    @Override
    public boolean hasAssociatedCertificate() {
        return false;
    }

    @Override
    @SuppressWarnings("NullAway") // Bouncy Castle asks for it only if there is one
    public X509CertificateHolder getAssociatedCertificate() {
        return null;
    }

    @Override
    public ContentVerifier get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
        String name = new DefaultSignatureNameFinder().getAlgorithmName(algorithm);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        return new ContentVerifier() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return algorithm;
            }

            @Override
            public OutputStream getOutputStream() {
                return message;
            }

            @Override
            public boolean verify(byte[] expected) {
                return Gate.signature(key, name, message.toByteArray(), expected);
            }
        };
    }
}
