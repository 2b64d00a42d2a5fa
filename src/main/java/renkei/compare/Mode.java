package renkei.compare;

/** What a comparison is for. */
public enum Mode {
    /** Two sendings of one kind: what changed. */
    RESENT,
    /** 第6表 planned (予定) and actual (実績) of one month: what took place as planned. */
    FULFILMENT
}
