package renkei.flow;

import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.SendingId;

/** A signed receipt on its way to the sender. */
public record ReceiptFile(OfficeNumber sender, SendingId id, Content container) {}
