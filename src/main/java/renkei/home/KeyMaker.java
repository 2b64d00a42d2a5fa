package renkei.home;

import renkei.office.Office;

/** Gives a hub and its offices what they sign and seal with. */
public interface KeyMaker {

    /** Makes what of the certificate authority's and the hub's keys is missing; tells whether anything was. */
    boolean makeHubKeys();

    /** Makes the office's key and certificate if it has none; tells whether it had none. */
    boolean makeOfficeKeys(Office office);
}
