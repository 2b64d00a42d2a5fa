package renkei.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import renkei.standard.DocumentKind;
import renkei.standard.Table;

/** Makes forms of documents: client by client, plan by plan, month by month, in the order in which they lie in a folder. */
public final class Forms {
    private static final Comparator<Subject> ORDER = Comparator.comparingInt(Forms::part)
            .thenComparing(Subject::key)
            .thenComparingInt(subject -> subject.kind() == DocumentKind.UPHOSOKU ? 1 : 0)
            .thenComparing(Subject::kind);

    private final Sheets sheets;
    private final People people;
    private final FamilyImages images;
    private final List<Form> forms = new ArrayList<>();
    private final Companions companions;

    private Forms(Sheets sheets, FamilyImages images) {
        this.sheets = sheets;
        this.people = new People(sheets);
        this.companions = new Companions(sheets);
        this.images = images;
    }

    /** The forms of all clients that the documents name; each row of the documents is on one of them. */
    public static List<Form> of(List<Table> tables, FamilyImages images) {
        Sheets sheets = new Sheets(tables);
        Forms forms = new Forms(sheets, images);
        for (Client client : sheets.clients()) {
            sheets.subjects(client).stream().sorted(ORDER).forEach(forms::add);
        }
        return List.copyOf(forms.forms);
    }

    /** In which part of a client's forms something belongs. */
    private static int part(Subject subject) {
        return switch (subject.kind()) {
            case UP1KYO, UP2KYO, UP3KYO -> 0;
            case UPHOSOKU -> Dates.month(subject.key()).isPresent() ? 3 : 0;
            case UPKIHON, UPKIHON_SUB1, UPKIHON_SUB2, UPKIHON_IMAGE -> 1;
            case UPYOBO, UPYOBO_SUB -> 2;
            case UPPLAN, UPJSK, UPSIKYU -> 3;
            case DLT1KYO, DLTPLAN, DLTJSK, DLTKIHON, DLTYOBO -> 4;
        };
    }

    private void add(Subject subject) {
        List<Sheet> about = sheets.about(subject);
        switch (subject.kind()) {
            case UPPLAN -> month(subject);
            case UPJSK -> {
                if (sheets.about(subject.of(DocumentKind.UPPLAN)).isEmpty()) {
                    month(subject);
                }
            }
            default ->
                about.stream()
                        .filter(sheet -> !companions.isTaken(sheet))
                        .forEach(sheet -> forms.add(form(matter(sheet, about))));
        }
    }

    private void month(Subject subject) {
        MonthSheets month = new MonthSheets(sheets, subject);
        Sheet first = month.together().get(0);
        List<Sheet> alternatives = new ArrayList<>(month.apart());
        alternatives.add(first);
        forms.add(new Form6(matter(first, alternatives), month.together()));
        month.apart().forEach(sheet -> forms.add(new Form6(matter(sheet, alternatives), List.of(sheet))));
    }

    private Form form(Matter matter) {
        return switch (matter.sheet().kind()) {
            case UP1KYO -> new Form1(matter);
            case UP2KYO -> new Form2(matter);
            case UP3KYO -> new Form3(matter);
            case UPSIKYU -> new Form7(matter);
            case UPHOSOKU -> new Supplement(matter);
            case UPKIHON, UPKIHON_SUB1, UPKIHON_SUB2 ->
                new ClientRecord(matter, ClientRecord.Parts.of(matter.sheet(), companions), images);
            case UPYOBO, UPYOBO_SUB -> SupportPlan.of(matter, companions);
            case DLT1KYO, DLTPLAN, DLTJSK, DLTKIHON, DLTYOBO -> new Withdrawal(matter);
            case UPPLAN, UPJSK, UPKIHON_IMAGE ->
                throw new IllegalStateException(matter.sheet().kind() + " has no form of its own");
        };
    }

    /** @param alternatives the sheets about the same that have forms of their own, this one among them */
    private Matter matter(Sheet sheet, List<Sheet> alternatives) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        long valid =
                alternatives.stream().filter(each -> !sheets.isReplaced(each)).count();
        if (sheets.isReplaced(sheet)) {
            remarks.add(Remark.REPLACED);
        } else if (valid > 1) {
            remarks.add(Remark.NOT_ALONE);
        }
        return new Matter(sheet, people.about(sheet.subject()), remarks);
    }
}
