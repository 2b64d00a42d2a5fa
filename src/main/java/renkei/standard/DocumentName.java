package renkei.standard;

import java.util.List;
import java.util.Optional;
import renkei.office.OfficeNumber;

/**
 * The name of a care-plan file, taken apart (ケアプランデータ連携標準仕様, file names): kind, month, sender, receiver, sequence.
 *
 * @param fileName the name as a whole
 * @param edition the edition whose shape the name has; the content's field No.1 decides, not this
 * @param month six digits YYYYMM, {@code 000000} for a supplement to forms 1 to 3; empty where the kind has none
 * @param senderType service type of the sender, two characters (three in V4.0); empty in V3
 * @param receiverType as for the sender
 * @param sequence the file sequence number (ファイル連番), 14 digits, normally date and time
 * @param image number of an image, four digits; empty otherwise
 * @param warnings what the name does that the grammar does not foresee, though files in use do
 */
public record DocumentName(
        String fileName,
        DocumentKind kind,
        Edition edition,
        String month,
        OfficeNumber sender,
        String senderType,
        OfficeNumber receiver,
        String receiverType,
        String sequence,
        String image,
        List<Finding> warnings) {

    /** A supplement to forms 1 to 3 carries this instead of a month. */
    public static final String NO_MONTH = "000000";

    public DocumentName {
        warnings = List.copyOf(warnings);
    }

    /** The parts of a file name, if it is the name of a care-plan file. Upper and lower case count, but for the extension. */
    public static Optional<DocumentName> parse(String fileName) {
        return NameGrammar.parse(fileName);
    }

    /** Whether the other name has the same sender, receiver and sequence number, and so may be of the same sending unit. */
    public boolean goesWith(DocumentName other) {
        return sender.equals(other.sender) && receiver.equals(other.receiver) && sequence.equals(other.sequence);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
