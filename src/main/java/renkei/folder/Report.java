package renkei.folder;

import renkei.sending.Content;

/** What the sender is told about one refused file: {@code X.report.txt} for people, {@code X.report.json} for software. */
public record Report(Content text, Content json) {}
