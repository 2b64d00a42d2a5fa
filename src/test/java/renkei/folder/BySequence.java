package renkei.folder;

import java.util.List;

/** For tests: {@code KIND_x_100.CSV} goes with all whose names end in {@code _100.CSV}; so many make a sending. */
record BySequence(int members) implements Together {
    @Override
    public String group(String fileName) {
        String[] parts = fileName.split("_", -1);
        return parts.length == 3 ? parts[2] : "";
    }

    @Override
    public boolean complete(List<String> fileNames) {
        return fileNames.size() == members;
    }
}
