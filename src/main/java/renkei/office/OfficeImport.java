package renkei.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Brings offices from the official open data into {@code offices.csv}, all files or nothing. Offices that are there keep
 * their channel, their other columns and their place; they take the published name and gain service types, and lose none.
 */
public final class OfficeImport {
    private static final Pattern SERVICE_TYPE = Pattern.compile("[0-9A-Z]{2}");

    private final OfficesFile target;
    private final Channel channel;
    private final int rowLimit;

    /**
     * An import into a directory.
     *
     * @param channel of offices that are new. {@link Channel.National} is the one to choose: nobody has made folders for
     *     them, and whoever wants to reach one by folder says so in its row
     * @param rowLimit how many rows one file may have
     */
    public OfficeImport(OfficesFile target, Channel channel, int rowLimit) {
        this.target = target;
        this.channel = channel;
        this.rowLimit = rowLimit;
    }

    /**
     * Imports files; of several names for one number, the first counts.
     *
     * @param serviceType code of the service of all rows, such as {@code 11}; empty to go by each row's name of its service
     * @throws UnusableFile if a file cannot be used or the directory cannot be written; nothing has been imported then
     */
    public ImportSummary run(List<Path> files, String serviceType) {
        if (!serviceType.isEmpty() && !SERVICE_TYPE.matcher(serviceType).matches()) {
            throw new UnusableFile(OfficeProblem.ofFile("service-type-wrong", serviceType));
        }
        Map<OfficeNumber, OpenDataFile.Entry> entries = new TreeMap<>();
        List<ImportSummary.Skipped> skipped = new ArrayList<>();
        int read = 0;
        for (Path file : files) {
            read += new OpenDataFile(file, rowLimit, serviceType)
                    .readInto(entries, problem -> skipped.add(new ImportSummary.Skipped(file, problem)));
        }
        OfficeMerge merge = new OfficeMerge(entries, channel);
        target.change(merge::apply);
        merge.problems().forEach(problem -> skipped.add(new ImportSummary.Skipped(target.path(), problem)));
        return new ImportSummary(read, merge.added(), merge.updated(), merge.unchanged(), skipped);
    }
}
