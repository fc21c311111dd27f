package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A program takes in the people of a file. What is there already is compared first, so the same file a second time
 * changes nothing. An import adds and corrects; it never takes away a person, a role, a wish for no contact or a
 * mentee's veto, and what people {@linkplain Answered answered themselves} stays as they said it.
 */
public final class ImportingCohort {

    /**
     * What an import did, counted in people.
     *
     * @param added people who were not known at all
     * @param changed people who were known, with something about them that was not
     * @param unchanged people about whom the file says nothing new
     * @param kept who said something else about themselves than the file does, with the questions where their own
     *     answers stay; they are counted among the changed or unchanged
     */
    public record Counts(int added, int changed, int unchanged, SortedMap<ParticipantId, SortedSet<Question>> kept) {

        public Counts {
            kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
        }

        /** What an import did in which nobody's own answers stood against the file. */
        public Counts(int added, int changed, int unchanged) {
            this(added, changed, unchanged, new TreeMap<>());
        }
    }

    private final Participants participants;
    private final Enrolments enrolments;
    private final Appointments appointments;
    private final AuditTrail audit;

    public ImportingCohort(
            Participants participants, Enrolments enrolments, Appointments appointments, AuditTrail audit) {
        this.participants = participants;
        this.enrolments = enrolments;
        this.appointments = appointments;
        this.audit = audit;
    }

    /**
     * Keeps the cohort, as one piece of work inside the caller's transaction.
     *
     * @param actor who imports, see {@link Act#actor()}
     * @throws RefusedException {@code already-mentee} or {@code already-mentor} (with the id) if somebody would be both
     *     in the same program; nothing is written then
     */
    public Counts save(ProgramId program, ImportedCohort cohort, String actor, Instant at) {
        var mentees = byId(enrolments.mentees(program), Mentee::id);
        var mentors = byId(enrolments.mentors(program), Mentor::id);
        cohort.mentees().forEach(each -> refuseIf(mentors.containsKey(each.id()), "already-mentor", each.id()));
        cohort.mentors().forEach(each -> refuseIf(mentees.containsKey(each.id()), "already-mentee", each.id()));

        OwnAnswers own = OwnAnswers.in(program, enrolments);
        Set<ParticipantId> added = new TreeSet<>();
        Set<ParticipantId> changed = new TreeSet<>();
        cohort.people().forEach(each -> savePerson(each, own, added, changed));
        changed.addAll(enrol(
                cohort.mentees(),
                Mentee::id,
                mentees,
                (read, stored) -> withKept(read, stored, own),
                enrolments::save));
        changed.addAll(enrol(
                cohort.mentors(),
                Mentor::id,
                mentors,
                (read, stored) -> withKept(read, stored, own),
                enrolments::save));
        appoint(program, cohort, changed);

        changed.removeAll(added);
        added.forEach(id -> audit.add(new Act(actor, "participant-imported", id.value(), at)));
        changed.forEach(id -> audit.add(new Act(actor, "participant-changed-by-import", id.value(), at)));
        int unchanged = cohort.people().size() - added.size() - changed.size();
        return new Counts(added.size(), changed.size(), unchanged, own.kept());
    }

    private void savePerson(Participant read, OwnAnswers own, Set<ParticipantId> added, Set<ParticipantId> changed) {
        Optional<Participant> stored = participants.find(read.id());
        Participant person = stored.map(known -> own.languages(read, known)).orElse(read);
        if (stored.isPresent() && stored.get().equals(person)) {
            return;
        }
        participants.save(person);
        (stored.isPresent() ? changed : added).add(person.id());
    }

    /** Saves what differs from what is stored, and tells whose it was. */
    private static <T> Set<ParticipantId> enrol(
            List<T> read,
            Function<T, ParticipantId> id,
            Map<ParticipantId, T> stored,
            BinaryOperator<T> withKept,
            Consumer<T> save) {
        Set<ParticipantId> saved = new TreeSet<>();
        for (T each : read) {
            T before = stored.get(id.apply(each));
            T after = before == null ? each : withKept.apply(each, before);
            if (!after.equals(before)) {
                save.accept(after);
                saved.add(id.apply(each));
            }
        }
        return saved;
    }

    private void appoint(ProgramId program, ImportedCohort cohort, Set<ParticipantId> changed) {
        Set<Appointment> held = new HashSet<>(appointments.in(program));
        cohort.appointments().stream().filter(each -> !held.contains(each)).forEach(each -> {
            appointments.add(each);
            changed.add(each.participant());
        });
    }

    private static Mentee withKept(Mentee read, Mentee stored, OwnAnswers own) {
        Mentee after = new Mentee(
                read.program(),
                own.languages(read.person(), stored.person()),
                read.branch(),
                read.position(),
                read.positionStart(),
                read.setting(),
                read.needs(),
                read.duties(),
                read.issues(),
                read.prefersDistance(),
                withKept(read.boundaries(), stored.boundaries()));
        for (Answer answer : own.of(read.id(), read.answers(), stored.answers())) {
            after = after.answering(answer);
        }
        return after;
    }

    private static Mentor withKept(Mentor read, Mentor stored, OwnAnswers own) {
        Mentor after = new Mentor(
                read.program(),
                own.languages(read.person(), stored.person()),
                read.branch(),
                read.position(),
                read.seniorYears(),
                read.trained(),
                read.available(),
                read.capacity(),
                read.setting(),
                read.offers(),
                read.expertise(),
                read.issues(),
                withKept(read.boundaries(), stored.boundaries()));
        for (Answer answer : own.of(read.id(), read.answers(), stored.answers())) {
            after = after.answering(answer);
        }
        return after;
    }

    private static Boundaries withKept(Boundaries read, Boundaries stored) {
        return new Boundaries(
                union(read.noContact(), stored.noContact()),
                read.reportingLines(),
                union(read.vetoes(), stored.vetoes()));
    }

    private static Set<ParticipantId> union(Set<ParticipantId> one, Set<ParticipantId> other) {
        Set<ParticipantId> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static <T> Map<ParticipantId, T> byId(List<T> enrolled, Function<T, ParticipantId> id) {
        return enrolled.stream().collect(Collectors.toMap(id, each -> each));
    }

    private static void refuseIf(boolean wrong, String code, ParticipantId id) {
        if (wrong) {
            throw new RefusedException(code, id);
        }
    }
}
