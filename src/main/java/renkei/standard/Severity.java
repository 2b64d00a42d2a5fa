package renkei.standard;

/** How much a finding weighs: an error refuses the sending, the others are told and let through. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
