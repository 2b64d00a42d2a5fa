package renkei.bench.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import renkei.bench.Figure;
import renkei.bench.Figure.Quantity;

/** What a hub and the floor spent, by purpose, each with the steps and kinds of threads that serve it. */
record StepFigures(Spent hub, Spent floor) {
    /** In microseconds: less is not worth a line. */
    private static final double LEAST = 1;

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            figures.addAll(of(purpose));
        }
        figures.add(figure("all", hub.micros(), floor.micros()));
        return figures;
    }

    private List<Figure> of(Purpose purpose) {
        List<String> names = hub.nanos().keySet().stream()
                .filter(name -> Purpose.of(name) == purpose)
                .sorted(Comparator.comparingDouble(name -> -hub.micros(name)))
                .toList();
        double all = names.stream().mapToDouble(hub::micros).sum();
        double least = purpose.floorSteps().stream().mapToDouble(floor::micros).sum();
        List<Figure> figures = new ArrayList<>();
        if (all >= LEAST || least >= LEAST) {
            figures.add(figure(purpose.label(), all, least));
        }
        if (names.size() > 1) {
            names.stream()
                    .filter(name -> hub.micros(name) >= LEAST)
                    .forEach(name -> figures.add(figure("  " + name, hub.micros(name), 0)));
        }
        return figures;
    }

    private static Figure figure(String subject, double measured, double floor) {
        return new Figure(subject, Quantity.STEP, measured, 0, floor);
    }
}
