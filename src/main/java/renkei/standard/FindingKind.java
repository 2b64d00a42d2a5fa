package renkei.standard;

/**
 * What findings have in common that are told as one: the same rule broken in the same field.
 *
 * @param code of the findings
 * @param fieldNumber of the field in its layout; 0 for none
 * @param sign the character at fault, where a rule is about characters: another one is another thing to put right
 */
public record FindingKind(String code, Severity severity, int fieldNumber, String sign) {

    public static FindingKind of(Finding finding) {
        String sign = finding.topic() == Finding.Topic.TEXT ? String.join(" ", finding.arguments()) : "";
        return new FindingKind(
                finding.code(), finding.severity(), finding.place().fieldNumber(), sign);
    }

    /** The same, whatever the character. */
    public FindingKind ofAnySign() {
        return new FindingKind(code, severity, fieldNumber, "");
    }
}
