package renkei.flow;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.folder.HomeInUse;
import renkei.home.Home;
import renkei.ledger.AuditProgress;
import renkei.operator.AuditStand;
import renkei.operator.DeadLetter;
import renkei.operator.DeskAnswer;
import renkei.operator.HubStatus;
import renkei.operator.LedgerAudit;
import renkei.operator.ListQuestion;
import renkei.operator.ListedSending;
import renkei.operator.Operator;
import renkei.operator.OperatorException;
import renkei.operator.SendingStory;
import renkei.sending.SendingId;

/** Answers for a home on which no hub runs: opens its queues and ledger, and closes them at the end. */
public final class OfflineHub implements Operator {
    private final ConfigurableApplicationContext context;
    private final Operator operator;

    private OfflineHub(ConfigurableApplicationContext context) {
        this.context = context;
        this.operator = context.getBean(Operator.class);
    }

    /** Opens a home; throws OperatorException if another process uses it. */
    public static Operator open(Home home) {
        try {
            return new OfflineHub(HubApplication.open(home));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof HomeInUse inUse) {
                    throw new OperatorException(
                            OperatorException.Reason.HOME_IN_USE, String.valueOf(inUse.getMessage()), e);
                }
            }
            throw e;
        }
    }

    @Override
    public HubStatus status() {
        return operator.status();
    }

    @Override
    public List<SendingStory> show(String beginning) {
        return operator.show(beginning);
    }

    @Override
    public List<ListedSending> list(ListQuestion question) {
        return operator.list(question);
    }

    @Override
    public List<DeadLetter> dead() {
        return operator.dead();
    }

    @Override
    public DeskAnswer resend(List<SendingId> ids, String by) {
        return operator.resend(ids, by);
    }

    @Override
    public DeskAnswer withdraw(List<SendingId> ids, String by) {
        return operator.withdraw(ids, by);
    }

    @Override
    public LedgerAudit audit(AuditProgress progress) {
        return operator.audit(progress);
    }

    @Override
    public AuditStand auditStand() {
        return operator.auditStand();
    }

    @Override
    public List<String> archive() {
        return operator.archive();
    }

    @Override
    public void close() {
        context.close();
    }
}
