package renkei.flow;

import java.time.Clock;
import renkei.cluster.Lead;
import renkei.folder.Inbox;
import renkei.folder.OfficeFolders;
import renkei.folder.Pickups;
import renkei.folder.Receipts;
import renkei.folder.Sweeper;
import renkei.office.OfficeDirectory;

/** What the ends of the office folders work with. */
record FolderEnds(OfficeDirectory offices, Collecting collecting, Delivering delivering, Clock clock) {

    /** For what leaves the outboxes. */
    record Collecting(
            Sweeper sweeper, HubSettings.Collect settings, FlowHealth health, LastFailures failures, Lead lead) {}

    /** For what arrives. */
    record Delivering(OfficeFolders folders, Inbox inbox, Receipts receipts, Pickups pickups) {}
}
