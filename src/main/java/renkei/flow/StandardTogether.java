package renkei.flow;

import java.util.List;
import renkei.folder.Together;
import renkei.standard.DocumentName;
import renkei.standard.SendingUnit;

/** Files go together that share sender, receiver and sequence number; they are complete as the standard's sending units. */
final class StandardTogether implements Together {
    @Override
    public String group(String fileName) {
        return DocumentName.parse(fileName)
                .map(name -> name.sender() + "_" + name.receiver() + "_" + name.sequence())
                .orElse("");
    }

    @Override
    public boolean complete(List<String> fileNames) {
        List<DocumentName> names = fileNames.stream()
                .flatMap(name -> DocumentName.parse(name).stream())
                .toList();
        return !names.isEmpty() && SendingUnit.of(names).isComplete();
    }
}
