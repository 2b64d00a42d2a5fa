package renkei.check.rule;

import renkei.standard.DocumentName;

/**
 * What the other documents of a sending must fit, gathered from one document.
 *
 * @param name of the document
 */
public record Facts(DocumentName name) {}
