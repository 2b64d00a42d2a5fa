package renkei.standard;

/**
 * What findings have in common that are told as one: the same rule broken in the same field.
 *
 * @param code of the findings
 * @param fieldNumber of the field in its layout; 0 for none
 * @param sign the 外字 at fault: another one is another thing to put right; empty for all other findings
 */
public record FindingKind(String code, Severity severity, int fieldNumber, String sign) {

    private static final String GAIJI = "text-gaiji";

    public static FindingKind of(Finding finding) {
        String sign = finding.code().equals(GAIJI) ? String.join(" ", finding.arguments()) : "";
        return new FindingKind(
                finding.code(), finding.severity(), finding.place().fieldNumber(), sign);
    }

    /** The same, whatever the character. */
    public FindingKind ofAnySign() {
        return new FindingKind(code, severity, fieldNumber, "");
    }
}
