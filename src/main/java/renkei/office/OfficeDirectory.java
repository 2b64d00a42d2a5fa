package renkei.office;

import java.util.Collection;
import java.util.Optional;

/** The offices that the hub knows. */
public interface OfficeDirectory {

    /** The office of that number, if the hub knows it. */
    Optional<Office> find(OfficeNumber number);

    /** Every office, ordered by number. */
    Collection<Office> all();
}
