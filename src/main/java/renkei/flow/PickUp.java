package renkei.flow;

import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/** All documents of a sending have left the inbox of its receiver. */
public record PickUp(OfficeNumber receiver, SendingId id) {}
