package renkei.office;

import java.util.Locale;

/** A file of offices that cannot be used at all, or not written. Nothing has been changed. */
public final class UnusableFile extends RuntimeException {
    private final transient OfficeProblem problem;

    UnusableFile(OfficeProblem problem) {
        super(problem.text(Locale.ENGLISH));
        this.problem = problem;
    }

    UnusableFile(OfficeProblem problem, Throwable cause) {
        super(problem.text(Locale.ENGLISH), cause);
        this.problem = problem;
    }

    public OfficeProblem problem() {
        return problem;
    }
}
