package renkei.convert;

import renkei.standard.Edition;

/**
 * What is wanted of a conversion.
 *
 * @param target the edition that the documents become
 */
public record ConversionOrder(Edition target, KnownTypes types, Waivers waivers) {
    /** Nothing is known but the documents, and nothing may be lost. */
    public static ConversionOrder to(Edition target) {
        return new ConversionOrder(target, KnownTypes.NONE, Waivers.NONE);
    }
}
