package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.TimeZones;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramYear;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Office plans the gatherings of a program: all of a year at once, moves one, says what is asked, cancels one. */
public final class PlanningGatherings {

    private final Programs programs;
    private final Gatherings gatherings;
    private final AuditTrail audit;

    public PlanningGatherings(Programs programs, Gatherings gatherings, AuditTrail audit) {
        this.programs = programs;
        this.gatherings = gatherings;
        this.audit = audit;
    }

    /**
     * Plans some of the gatherings of a year; all are kept, or none. Sending the same again changes nothing.
     *
     * @param year the program year they are meant for
     * @throws RefusedException {@code unknown-program} for everybody but the Office, {@code gathering-year} for a year
     *     outside {@link GatheringYears}, {@code gathering-outside-year}, {@code gathering-wrong-month}, {@code gathering-fourth} where the year has all it can have,
     *     {@code gathering-month-taken}, {@code gathering-day-taken}, {@code principle-unknown}
     */
    public List<Gathering> plan(
            Actor actor, ProgramId id, int year, Map<GatheringId, GatheringDraft> drafts, Instant now) {
        Program program = program(actor, id);
        requireInReach(program, year, now);
        List<Gathering> planned = new ArrayList<>();
        drafts.forEach((gathering, draft) -> planned.add(plan(actor, program, year, gathering, draft, now)));
        return planned;
    }

    private static void requireInReach(Program program, int year, Instant now) {
        GatheringYears years = GatheringYears.of(program, LocalDate.ofInstant(now, TimeZones.USUAL));
        if (!years.includes(year)) {
            throw new RefusedException(
                    "gathering-year", years.first().firstDay(), years.last().lastDay());
        }
    }

    private Gathering plan(Actor actor, Program program, int year, GatheringId id, GatheringDraft draft, Instant now) {
        LocalDate day = draft.hours().day();
        if (!ProgramYear.ofGatherings(program, year).includes(day)) {
            ProgramYear bounds = ProgramYear.ofGatherings(program, year);
            throw new RefusedException("gathering-outside-year", day, bounds.firstDay(), bounds.lastDay());
        }
        requireKnown(program, draft);
        Gathering planned = Gathering.plan(id, program, draft, new Fact(actor.id(), now));
        if (gatherings.add(planned)) {
            tell(actor, "gathering-planned", planned);
            return planned;
        }
        return gatherings
                .find(id)
                .filter(kept ->
                        kept.program().equals(program.id()) && kept.plan().equals(draft))
                .orElseThrow(() -> taken(program, planned));
    }

    private RefusedException taken(Program program, Gathering planned) {
        LocalDate day = planned.plan().hours().day();
        int most = program.template().gatherings().size();
        if (most == 0) {
            return new RefusedException("gathering-day-taken", day);
        }
        long held = gatherings.of(program.id(), planned.year()).stream()
                .filter(Gathering::isHeld)
                .count();
        return new RefusedException(held >= most ? "gathering-fourth" : "gathering-month-taken", day, most);
    }

    /**
     * Holds a gathering otherwise than planned, in the same month.
     *
     * @param revision the one the actor saw
     * @throws RefusedException {@code unknown-gathering} for everybody but the Office, {@code gathering-changed} if it was
     *     changed meanwhile, {@code gathering-over}, {@code gathering-other-month}, {@code gathering-day-taken},
     *     {@code gathering-cancelled}, {@code topics-after-gathering}, {@code principle-unknown}
     */
    public Gathering change(Actor actor, GatheringId id, int revision, GatheringDraft draft, Instant now) {
        Gathering kept = planned(actor, id);
        Program program = programs.find(kept.program()).orElseThrow();
        if (kept.isHeld() && kept.plan().equals(draft)) {
            return kept;
        }
        requireSeen(kept, revision);
        requireNotOver(kept, now);
        requireKnown(program, draft);
        Gathering changed = kept.change(program, draft, new Fact(actor.id(), now));
        TopicWindows windows = kept.windows();
        TopicWindows.of(windows.proposeUntil(), windows.voteOpens(), windows.voteCloses(), draft.hours());
        if (!gatherings.change(changed)) {
            throw new RefusedException("gathering-day-taken", draft.hours().day());
        }
        tell(actor, "gathering-changed", changed);
        return changed;
    }

    /**
     * Says until when topics can be proposed, and when they are ranked. While a vote is open only its end can move, and
     * once it is over nothing can.
     *
     * @throws RefusedException {@code unknown-gathering} for everybody outside the mentorship team,
     *     {@code windows-needed} where nothing was asked for before nor is now,
     *     {@code gathering-changed}, {@code gathering-over}, {@code vote-under-way}, {@code vote-over}, and as
     *     {@link TopicWindows#of}
     */
    public Gathering ask(
            Actor actor,
            GatheringId id,
            int revision,
            @Nullable LocalDate proposeUntil,
            @Nullable Instant voteOpens,
            @Nullable Instant voteCloses,
            Instant now) {
        Gathering kept = gatherings.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
        Team.require(Team.includes(actor, kept.program()));
        TopicWindows windows =
                TopicWindows.of(proposeUntil, voteOpens, voteCloses, kept.plan().hours());
        if (kept.windows().equals(windows)) {
            requireAsked(windows);
            return kept;
        }
        requireSeen(kept, revision);
        requireNotOver(kept, now);
        requireFair(kept.windows(), windows, now);
        Gathering asked = kept.ask(windows, new Fact(actor.id(), now));
        if (!gatherings.change(asked)) {
            throw new RefusedException("gathering-changed");
        }
        tell(actor, "topics-asked-for", asked);
        return asked;
    }

    private static void requireAsked(TopicWindows windows) {
        if (windows.equals(TopicWindows.NONE)) {
            throw new RefusedException("windows-needed");
        }
    }

    private static void requireFair(TopicWindows kept, TopicWindows other, Instant now) {
        if (kept.voteIsOver(now)) {
            throw new RefusedException("vote-over");
        }
        boolean same = kept.voteOpens() != null && kept.voteOpens().equals(other.voteOpens());
        if (kept.voteIsOpen(now) && (!same || other.voteIsOver(now))) {
            throw new RefusedException("vote-under-way");
        }
    }

    /**
     * Cancels a gathering; its month is free for another.
     *
     * @param reason what people are told
     * @throws RefusedException {@code unknown-gathering}, {@code gathering-over}, {@code gathering-reason-needed}
     */
    public Gathering cancel(Actor actor, GatheringId id, String reason, Instant now) {
        Gathering kept = planned(actor, id);
        if (!kept.isHeld()) {
            return kept;
        }
        requireNotOver(kept, now);
        if (reason.isEmpty()) {
            throw new RefusedException("gathering-reason-needed");
        }
        Gathering cancelled = kept.cancel(reason, new Fact(actor.id(), now));
        if (!gatherings.change(cancelled)) {
            throw new RefusedException("gathering-changed");
        }
        tell(actor, "gathering-cancelled", cancelled);
        return cancelled;
    }

    private Gathering planned(Actor actor, GatheringId id) {
        Gathering kept = gatherings.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
        Team.require(actor.is(Role.OFFICE, kept.program()));
        return kept;
    }

    private Program program(Actor actor, ProgramId id) {
        return programs.find(id)
                .filter(found -> actor.is(Role.OFFICE, id))
                .orElseThrow(() -> new RefusedException("unknown-program", id));
    }

    private static void requireKnown(Program program, GatheringDraft draft) {
        draft.objectives().stream()
                .filter(code -> program.objective(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new RefusedException("objective-of-another-program", code);
                });
        draft.principles().stream()
                .filter(key -> program.principle(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new RefusedException("principle-unknown", key);
                });
    }

    private static void requireSeen(Gathering kept, int revision) {
        if (kept.revision() != revision) {
            throw new RefusedException("gathering-changed");
        }
    }

    private static void requireNotOver(Gathering kept, Instant now) {
        if (kept.isOver(now)) {
            throw new RefusedException("gathering-over");
        }
    }

    private void tell(Actor actor, String verb, Gathering gathering) {
        audit.add(new Act(
                actor.id().value(),
                verb,
                gathering.id().value(),
                gathering.changed().at()));
    }
}
