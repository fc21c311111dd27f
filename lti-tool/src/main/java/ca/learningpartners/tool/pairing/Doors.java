package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.Situation;
import ca.learningpartners.mentorship.store.Stores;
import java.util.List;
import java.util.stream.Collectors;
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
        return Stream.of(charter(), goals(), program()).toList();
    }

    private PairingPage.Door charter() {
        String state = known.charter()
                .map(charter ->
                        charter.isSignedByBoth() ? "signed" : charter.isSignedBy(known.person()) ? "theirs" : "yours")
                .orElse("none");
        return new PairingPage.Door("charter", "/pairings/" + known.pairing().id() + "/charter", state, List.of());
    }

    /** Whom the partner has invited to a goal of theirs, the other one is told. */
    private PairingPage.Door goals() {
        List<Goal> goals = stores.goals().of(known.pairing().id());
        long open = goals.stream().filter(Goal::isOpen).count();
        String invited = goals.stream()
                .filter(goal -> !goal.owner().equals(known.person()))
                .flatMap(goal -> stores.goals().invitations(goal.id()).stream())
                .filter(Invitation::stands)
                .flatMap(invitation -> stores.participants().find(invitation.colleague()).stream())
                .map(Participant::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return new PairingPage.Door(
                "goals",
                "/pairings/" + known.pairing().id() + "/goals",
                invited.isEmpty() ? "open" : "shared",
                List.of(open, invited));
    }

    private PairingPage.Door program() {
        Program program = stores.programs().find(known.pairing().program()).orElseThrow();
        return new PairingPage.Door("program", "/programs/" + program.id(), "since", List.of(program.startsOn()));
    }
}
