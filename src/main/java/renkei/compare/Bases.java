package renkei.compare;

import java.util.List;
import java.util.Set;
import renkei.standard.DocumentKind;

/** How each kind of document is compared. */
final class Bases {
    private Bases() {}

    /** How two sendings of that kind are compared. */
    static Basis of(DocumentKind kind) {
        return switch (kind) {
            case UPPLAN, UPJSK -> ServiceBases.FORM_6;
            case UPSIKYU -> ServiceBases.FORM_7;
            case UP2KYO -> PlanBases.FORM_2;
            case UP3KYO -> PlanBases.FORM_3;
            case UPYOBO_SUB -> PlanBases.SUPPORT;
            case UPKIHON_SUB1 -> PlanBases.SCHEDULE;
            case UPKIHON_SUB2 -> PlanBases.HISTORY;
            case UP1KYO, UPHOSOKU, UPYOBO -> PlanBases.oneRow("plan_created_or_changed_date");
            case UPKIHON -> PlanBases.oneRow("consultation_date");
            default -> new Basis("", Set.of(), List.of(), List.of(), List.of());
        };
    }

    /** How planned and actual services (第6表) are compared. */
    static Basis fulfilment() {
        return ServiceBases.FULFILMENT;
    }
}
