package renkei.trust;

import java.util.List;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/** Takes the time-stamp of one signature and puts it on another. */
final class StampTransplant {
    private StampTransplant() {}

    static byte[] move(byte[] from, byte[] to) {
        try {
            SignerInformation donor =
                    new CMSSignedData(from).getSignerInfos().iterator().next();
            CMSSignedData data = new CMSSignedData(to);
            SignerInformation signer = SignerInformation.replaceUnsignedAttributes(
                    data.getSignerInfos().iterator().next(), donor.getUnsignedAttributes());
            return CMSSignedData.replaceSigners(data, new SignerInformationStore(List.of(signer)))
                    .getEncoded("DER");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
