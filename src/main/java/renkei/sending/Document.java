package renkei.sending;

/** One file that offices exchange: its name and its bytes, as they were received. */
public record Document(FileName name, Content content) {}
