package renkei.sample.mistake;

/** What a step did, and where. */
record Done(Mark mark, Change change) {}
