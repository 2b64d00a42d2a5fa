package renkei.compare;

import renkei.standard.Field;

/**
 * One field that says something else.
 *
 * @param field as the layout of the row after has it
 * @param numberBefore its number in the layout of the row before; editions number differently
 * @param before what it meant before
 * @param after what it means now
 */
public record FieldChange(Field field, int numberBefore, String before, String after) {}
