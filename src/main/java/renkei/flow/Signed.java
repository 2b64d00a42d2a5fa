package renkei.flow;

import renkei.sending.Content;

/** A sending and its signed container; the container is in clear first and sealed then. */
public record Signed(Outgoing outgoing, Content container) {}
