package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.Arranged;
import ca.learningpartners.mentorship.progress.Situation;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return Stream.of(charter(), meetings(), agenda(), actions(), program()).toList();
    }

    private PairingPage.Door charter() {
        String state = known.charter()
                .map(charter ->
                        charter.isSignedByBoth() ? "signed" : charter.isSignedBy(known.person()) ? "theirs" : "yours")
                .orElse("none");
        return new PairingPage.Door("charter", "/pairings/" + known.pairing().id() + "/charter", state, List.of());
    }

    private PairingPage.Door meetings() {
        Arranged arranged = known.arranged();
        String state =
                arranged.ahead().isPresent() ? "ahead" : arranged.toAnswer().isPresent() ? "asked" : "none";
        return new PairingPage.Door(
                "meetings",
                "/pairings/" + known.pairing().id() + "/meetings",
                state,
                arranged.ahead().stream()
                        .<Object>map(meeting -> LocalDateTime.ofInstant(
                                meeting.startsAt(), stores.zones().of(known.person())))
                        .toList());
    }

    private PairingPage.Door agenda() {
        int open = stores.agendaItems().open(known.pairing().id()).size();
        return new PairingPage.Door("agenda", "/pairings/" + known.pairing().id() + "/agenda", "open", List.of(open));
    }

    private PairingPage.Door actions() {
        List<ActionItem> open = stores.actionItems().open(known.pairing().id());
        Optional<LocalDate> due = open.stream().findFirst().map(ActionItem::due);
        List<Object> details = new ArrayList<>(List.of(open.size()));
        due.ifPresent(details::add);
        return new PairingPage.Door(
                "actions", "/pairings/" + known.pairing().id() + "/actions", due.isPresent() ? "due" : "open", details);
    }

    private PairingPage.Door program() {
        Program program = stores.programs().find(known.pairing().program()).orElseThrow();
        return new PairingPage.Door("program", "/programs/" + program.id(), "since", List.of(program.startsOn()));
    }
}
