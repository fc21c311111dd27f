package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.PersonalErasure;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Retention;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the pages of who asks to be erased. */
final class ErasurePages {

    private static final int MOST = 200;

    private final Stores stores;
    private final Viewer viewer;
    private final Clock clock;

    ErasurePages(Stores stores, Viewer viewer, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The privacy officer of a program; its Office, where none is appointed. */
    static boolean answers(Stores stores, Viewer viewer, ProgramId program) {
        return viewer.actor().is(Role.PRIVACY_OFFICER, program)
                || viewer.isOffice(program)
                        && stores.appointments().in(program).stream()
                                .noneMatch(held -> held.role() == Role.PRIVACY_OFFICER);
    }

    ErasurePage own(List<PersonalErasure.Effect> effects, boolean wrong) {
        Optional<Erasure> open = stores.erasures().open(viewer.id());
        List<ErasurePage.Stay> stays = stays(effects);
        return new ErasurePage(
                ErasureId.random().value(),
                effects.stream()
                        .filter(effect -> effect.goes() > 0)
                        .map(effect -> effect.table().mainly())
                        .filter(datum -> datum != Datum.PROGRAM
                                && stays.stream().noneMatch(stay -> stay.data().contains(datum)))
                        .distinct()
                        .sorted()
                        .toList(),
                stays,
                open.map(erasure -> day(erasure.asked().at())),
                open.flatMap(erasure -> Optional.ofNullable(erasure.hold()))
                        .map(hold -> new ErasurePage.Held(hold.reason(), hold.until())),
                wrong);
    }

    /** By why and how long something stays, the kinds of it. */
    private static List<ErasurePage.Stay> stays(List<PersonalErasure.Effect> effects) {
        Map<Retention, SortedSet<Datum>> kinds = new TreeMap<>();
        effects.stream()
                .filter(effect -> effect.stays() > 0
                        && effect.goes() == 0
                        && !effect.table().name().startsWith("participant"))
                .forEach(effect -> kinds.computeIfAbsent(effect.table().until(), until -> new TreeSet<>())
                        .add(effect.table().mainly()));
        return kinds.entrySet().stream()
                .map(kind -> new ErasurePage.Stay(kind.getKey(), List.copyOf(kind.getValue())))
                .toList();
    }

    ErasuresPage of(ProgramId program, Optional<ErasuresPage.Wrong> wrong) {
        String title = stores.programs()
                .find(program)
                .map(found -> found.title().in(viewer.session().locale()))
                .orElseThrow();
        return new ErasuresPage(
                program.value(),
                title,
                stores.erasures().in(program, 0, MOST).stream().map(this::line).toList(),
                wrong);
    }

    private ErasuresPage.Line line(Erasure erasure) {
        Erasure.Hold hold = erasure.hold();
        Optional<LocalDate> heldUntil = Optional.ofNullable(hold).map(Erasure.Hold::until);
        return new ErasuresPage.Line(
                erasure.id().value(),
                erasure.done() == null
                        ? stores.participants().find(erasure.person()).map(Participant::name)
                        : Optional.empty(),
                day(erasure.asked().at()),
                state(erasure),
                erasure.done() == null ? heldUntil : Optional.ofNullable(erasure.keptUntil()),
                Optional.ofNullable(hold).map(Erasure.Hold::reason).filter(reason -> erasure.isOpen()),
                erasure.isOpen());
    }

    private static String state(Erasure erasure) {
        if (erasure.withdrawn() != null) {
            return "WITHDRAWN";
        }
        if (erasure.done() != null) {
            return erasure.over() == null ? "DONE" : "OVER";
        }
        return erasure.hold() == null ? "OPEN" : "HELD";
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
