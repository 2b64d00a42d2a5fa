package renkei.trust;

import renkei.office.OfficeNumber;

/** Whom a certificate names, and who signs with it: an office, or the hub for what it says itself. */
public sealed interface Signatory {

    /** An office; printed as its number. */
    record Office(OfficeNumber number) implements Signatory {
        @Override
        public String toString() {
            return number.value();
        }
    }

    /**
     * A hub, which signs its own records but never for an office; printed as its name.
     *
     * @param name not blank, and no office number: nobody takes one for the other
     */
    record Hub(String name) implements Signatory {
        /** @throws IllegalArgumentException if the name is blank or an office number */
        public Hub {
            if (name.isBlank() || OfficeNumber.parse(name).isPresent()) {
                throw new IllegalArgumentException("no name for a hub: " + name);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Whether this is that office. */
    default boolean isOffice(OfficeNumber number) {
        return equals(new Office(number));
    }
}
