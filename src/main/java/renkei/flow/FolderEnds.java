package renkei.flow;

import java.time.Clock;
import renkei.cluster.Lead;
import renkei.folder.Inbox;
import renkei.folder.LocalHints;
import renkei.folder.OfficeFolders;
import renkei.folder.Pickups;
import renkei.folder.Receipts;
import renkei.folder.Sweeper;
import renkei.office.OfficeDirectory;

/** What the ends of the office folders work with. */
record FolderEnds(OfficeDirectory offices, Collecting collecting, Delivering delivering, Clock clock) {

    /** For what leaves the outboxes. */
    record Collecting(
            Sweeper sweeper,
            LocalHints hints,
            HubSettings.Collect settings,
            LastFailures failures,
            Standing standing) {}

    /** Whether files flow, and whether this hub is the one that collects. */
    record Standing(FlowHealth health, Lead lead) {}

    /** For what arrives. */
    record Delivering(
            OfficeFolders folders, ReachedByFolder reached, Inbox inbox, Receipts receipts, Pickups pickups) {}
}
