package renkei.folder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.folder.Trouble.Kind;
import renkei.office.OfficeNumber;

/** Tells about files of one folder that stay under way for too long, and takes it back when they are gone. */
final class Warnings {
    private final OfficeNumber office;
    private final Troubles troubles;
    private final long after;
    private final Set<Path> told = new HashSet<>();

    Warnings(OfficeNumber office, Troubles troubles, Patience patience) {
        this.office = office;
        this.troubles = troubles;
        this.after = patience.warnAfter().toNanos();
    }

    void look(Collection<Settling> files, long now) {
        List<Settling> old =
                files.stream().filter(file -> file.present(now) >= after).toList();
        Set<String> names =
                old.isEmpty() ? Set.of() : files.stream().map(Settling::name).collect(Collectors.toSet());
        Set<Path> late = new HashSet<>();
        for (Settling file : old) {
            boolean alone = file.role() == Role.SIDECAR && !names.contains(document(file.name()));
            boolean unsettled = file.role() != Role.SIDECAR && !file.isSettled();
            if (alone || unsettled) {
                Kind kind = alone ? Kind.SIDECAR_ALONE : Kind.NOT_SETTLING;
                troubles.report(new Trouble(office, kind, file.path(), ""));
                late.add(file.path());
            }
        }
        for (Path path : told) {
            if (!late.contains(path)) {
                troubles.over(office, Kind.SIDECAR_ALONE, path);
                troubles.over(office, Kind.NOT_SETTLING, path);
            }
        }
        told.clear();
        told.addAll(late);
    }

    private static String document(String sidecar) {
        return sidecar.substring(0, sidecar.lastIndexOf('.'));
    }
}
