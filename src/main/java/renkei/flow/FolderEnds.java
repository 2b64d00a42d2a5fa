package renkei.flow;

import java.time.Clock;
import renkei.folder.Inbox;
import renkei.folder.OfficeFolders;
import renkei.folder.Pickups;
import renkei.folder.Receipts;
import renkei.folder.Sweeper;
import renkei.office.OfficeDirectory;

/** What the ends of the office folders work with. */
record FolderEnds(
        OfficeFolders folders,
        OfficeDirectory offices,
        Sweeper sweeper,
        Inbox inbox,
        Receipts receipts,
        Pickups pickups,
        HubSettings.Collect settings,
        Clock clock) {}
