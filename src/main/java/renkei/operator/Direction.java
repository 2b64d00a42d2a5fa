package renkei.operator;

/** Which way sendings go, seen from one office. */
public enum Direction {
    /** What the office sent or tried to send (送信一覧). */
    SENT,
    /** What arrived in the office's inbox (受信一覧). */
    RECEIVED
}
