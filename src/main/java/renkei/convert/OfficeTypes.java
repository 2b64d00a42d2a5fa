package renkei.convert;

import java.util.List;
import renkei.office.OfficeNumber;

/** Which services an office offers, as an office directory knows. */
public interface OfficeTypes {
    /** No office is known. */
    OfficeTypes UNKNOWN = office -> List.of();

    /** The two-character codes (サービス種類コード); none if the office is not known. */
    List<String> of(OfficeNumber office);
}
