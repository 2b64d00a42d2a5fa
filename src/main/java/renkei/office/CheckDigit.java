package renkei.office;

/**
 * The last digit of an office number (事業所番号), made of the others: modulus 10, weights 2, 1, 2, 1 … from the right, the
 * digits of each product added; a letter counts 10 and more, I, O and Q left out.
 *
 * <p>In Saitama, Chiba, Tokyo and Kanagawa (11 to 14) numbers of 医科, 老健 and 訪問看護 (1, 5, 6) are made of positions 4 to 9
 * alone. Not every number in use fits, so a misfit is a hint at a typing error and no more.
 */
public final class CheckDigit {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private CheckDigit() {}

    /** Whether the last character of a number is the digit that the others make; the number has the form of an office number. */
    public static boolean fits(String number) {
        int last = number.charAt(9) - '0';
        return of(number, 0) == last || (isMadeOfSix(number) && of(number, 3) == last);
    }

    private static boolean isMadeOfSix(String number) {
        boolean here = number.charAt(0) == '1' && number.charAt(1) >= '1' && number.charAt(1) <= '4';
        char kind = number.charAt(2);
        return here && (kind == '1' || kind == '5' || kind == '6');
    }

    private static int of(String number, int start) {
        int sum = 0;
        int weight = 2;
        for (int at = 8; at >= start; at--) {
            int product = value(number.charAt(at)) * weight;
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    private static int value(char character) {
        return character <= '9' ? character - '0' : 10 + LETTERS.indexOf(character);
    }
}
