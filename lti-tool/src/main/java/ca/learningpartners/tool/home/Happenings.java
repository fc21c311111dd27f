package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is going on in a program that the viewer can take part in now: one line and one link each, the most pressing first.
 * Each part of the program adds its own lines here.
 */
final class Happenings {

    private final Stores stores;
    private final Viewer viewer;
    private final Clock clock;

    Happenings(Stores stores, Viewer viewer, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.clock = clock;
    }

    List<HomePage.Happening> in(List<Program> programs) {
        return programs.stream().flatMap(this::in).toList();
    }

    private Stream<HomePage.Happening> in(Program program) {
        return Stream.<Stream<HomePage.Happening>>of().flatMap(lines -> lines);
    }
}
