package renkei.proof;

/** What offices are called now. */
@FunctionalInterface
public interface OfficeNames {

    /** The name of the office with that number; empty where nobody knows it. */
    String of(String number);
}
