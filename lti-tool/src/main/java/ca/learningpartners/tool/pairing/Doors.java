package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
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
        return Stream.concat(release().stream(), Stream.of(completion(), program())).toList();
    }

    private PairingPage.Door completion() {
        ProgramId program = known.pairing().program();
        boolean silent = stores.completions().isSilent(program, known.person());
        boolean nothing = stores.completions().of(program).isNothing();
        String state = nothing ? "nothing" : silent ? "silent" : "told";
        return new PairingPage.Door("completion", "/programs/" + program + "/completion", state, List.of());
    }

    private PairingPage.Door program() {
        Program program = stores.programs().find(known.pairing().program()).orElseThrow();
        return new PairingPage.Door("program", "/programs/" + program.id(), "since", List.of(program.startsOn()));
    }
}
