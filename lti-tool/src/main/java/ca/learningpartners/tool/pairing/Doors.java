package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.closing.ClosingPairing;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.progress.Arranged;
import ca.learningpartners.mentorship.progress.Situation;
import ca.learningpartners.mentorship.reflection.CandidExchanges;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.BookingReleaseTime;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partnership leads on to: each a page of its own, with a few words on how things stand there. */
final class Doors {

    private final Stores stores;
    private final Situation known;
    private final LocalDate today;

    Doors(Stores stores, Situation known, LocalDate today) {
        this.stores = stores;
        this.known = known;
        this.today = today;
    }

    List<PairingPage.Door> all() {
        return Stream.of(
                        Optional.of(charter()),
                        Optional.of(goals()),
                        Optional.of(meetings()),
                        Optional.of(agenda()),
                        candour(),
                        Optional.of(actions()),
                        Optional.of(visits()),
                        closing(),
                        copy(),
                        Optional.of(completion()),
                        Optional.of(program()),
                        release())
                .flatMap(Optional::stream)
                .toList();
    }

    private PairingPage.Door charter() {
        String state = known.charter()
                .map(charter ->
                        charter.isSignedByBoth() ? "signed" : charter.isSignedBy(known.person()) ? "theirs" : "yours")
                .orElse("none");
        return new PairingPage.Door("charter", "/pairings/" + known.pairing().id() + "/charter", state, List.of());
    }

    /** Once the day for it has come; before, nobody has to think of the end. */
    private Optional<PairingPage.Door> closing() {
        String address = "/pairings/" + known.pairing().id() + "/closure";
        boolean open = known.pairing().concluded() == null
                && new ClosingPairing(
                                stores.pairings(),
                                stores.programs(),
                                stores.enrolments(),
                                stores.closings(),
                                stores.audit())
                        .opens(known.pairing())
                        .filter(day -> !today.isBefore(day))
                        .isPresent();
        String state = known.closesFrom().isPresent() ? "open" : "finished";
        return open ? Optional.of(new PairingPage.Door("closing", address, state, List.of())) : Optional.empty();
    }

    private Optional<PairingPage.Door> copy() {
        return known.pairing()
                .begunAt()
                .map(begun -> new PairingPage.Door(
                        "copy", "/pairings/" + known.pairing().id() + "/copy", "print", List.of()));
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

    /** Once both have said yes: the two can ask each other for candid feedback. */
    private Optional<PairingPage.Door> candour() {
        List<CandidExchanges.Standing> open =
                stores.candour().standing(known.pairing().id());
        boolean waits = open.stream().anyMatch(one -> one.waitsFor(known.person()));
        String state = waits ? "waits" : open.isEmpty() ? "none" : "open";
        String address = "/pairings/" + known.pairing().id() + "/candour";
        return known.pairing()
                .begunAt()
                .map(begun -> new PairingPage.Door("candour", address, state, List.of(open.size())));
    }

    private PairingPage.Door actions() {
        List<ActionItem> open = stores.actionItems().open(known.pairing().id());
        Optional<LocalDate> due = open.stream().findFirst().map(ActionItem::due);
        List<Object> details = new ArrayList<>(List.of(open.size()));
        due.ifPresent(details::add);
        return new PairingPage.Door(
                "actions", "/pairings/" + known.pairing().id() + "/actions", due.isPresent() ? "due" : "open", details);
    }

    /** A plan that waits, or the next that is agreed; having none is said in no other way than having some. */
    private PairingPage.Door visits() {
        List<Visit> all = stores.visits().of(known.pairing().id()).stream()
                .filter(visit -> visit.calledOff() == null)
                .toList();
        Optional<LocalDate> ahead = all.stream()
                .filter(visit -> visit.state(today) == VisitState.AGREED)
                .map(visit -> visit.plan().first())
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo);
        boolean waits = all.stream()
                .anyMatch(visit -> visit.state(today) == VisitState.PLANNED && !visit.isAgreedBy(known.person()));
        String state = waits ? "waits" : ahead.isPresent() ? "ahead" : all.isEmpty() ? "none" : "some";
        Object detail = ahead.<Object>map(day -> day).orElse(all.size());
        return new PairingPage.Door("visits", "/pairings/" + known.pairing().id() + "/visits", state, List.of(detail));
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

    /** Only where the partner's district grants some. */
    private Optional<PairingPage.Door> release() {
        ProgramId program = known.pairing().program();
        Role part = known.person().equals(known.pairing().mentor()) ? Role.MENTOR : Role.MENTEE;
        return new BookingReleaseTime(
                        stores.programs(),
                        stores.participants(),
                        stores.pairings(),
                        stores.sessions(),
                        stores.releaseTime(),
                        stores.audit())
                .balance(known.person(), part, program, today)
                .map(balance -> new PairingPage.Door(
                        "release", "/programs/" + program + "/release-time", "left", List.of(balance.left())));
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
