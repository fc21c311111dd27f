package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.Situation;
import ca.learningpartners.mentorship.store.Stores;
import java.util.List;
import java.util.stream.Stream;

/** What a partnership leads on to: each a page of its own, with a few words on how things stand there. */
final class Doors {

    private final Stores stores;
    private final Situation known;

    Doors(Stores stores, Situation known) {
        this.stores = stores;
        this.known = known;
    }

    List<PairingPage.Door> all() {
        return Stream.of(charter(), program()).toList();
    }

    private PairingPage.Door charter() {
        String state = known.charter()
                .map(charter ->
                        charter.isSignedByBoth() ? "signed" : charter.isSignedBy(known.person()) ? "theirs" : "yours")
                .orElse("none");
        return new PairingPage.Door("charter", "/pairings/" + known.pairing().id() + "/charter", state, List.of());
    }

    private PairingPage.Door program() {
        Program program = stores.programs().find(known.pairing().program()).orElseThrow();
        return new PairingPage.Door("program", "/programs/" + program.id(), "since", List.of(program.startsOn()));
    }
}
