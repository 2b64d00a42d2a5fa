package renkei.folder;

/** What decides when files are taken, how much of them, and which go together. */
public record Rules(Patience patience, Limits limits, Together together) {}
