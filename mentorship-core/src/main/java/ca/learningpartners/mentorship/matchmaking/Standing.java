package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.progress.MentorTerms;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the people of a program stand on a day: who is enrolled, as what, and under which rules. */
record Standing(
        Program program,
        LocalDate today,
        Map<ParticipantId, Mentee> mentees,
        Map<ParticipantId, Mentor> mentors,
        Set<ParticipantId> termsOver) {

    static Standing of(ProgramId id, Clock clock, Stores stores) {
        Vetoes vetoes = Vetoes.in(id, stores);
        Program program = stores.programs().find(id).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return new Standing(
                program,
                today,
                stores.enrolments().mentees(id).stream().collect(Collectors.toMap(Mentee::id, vetoes::applied)),
                stores.enrolments().mentors(id).stream().collect(Collectors.toMap(Mentor::id, Function.identity())),
                MentorTerms.over(stores, program, today, clock.getZone()));
    }

    /** Whether a pair that was proposed earlier may still be: both enrolled, the mentee eligible, and no rule against. */
    boolean allows(ProposedPair pair) {
        Mentee mentee = mentees.get(pair.mentee());
        Mentor mentor = mentors.get(pair.mentor());
        return mentee != null && mentor != null && allows(mentee, mentor);
    }

    private boolean allows(Mentee mentee, Mentor mentor) {
        return !termsOver.contains(mentor.id())
                && program.in(mentee.person().district())
                        .eligibility()
                        .refusal(mentee.positionStart(), today)
                        .isEmpty()
                && Matching.refusal(mentee, mentor, MatchingPolicy.of(program), today)
                        .isEmpty();
    }

    /** How many partnerships the mentor takes at once; none who is not enrolled. */
    int capacity(ParticipantId id) {
        Mentor mentor = mentors.get(id);
        return mentor == null ? 0 : mentor.capacity();
    }

    /** Where a mentee works; null for one without a district, or who is not enrolled. */
    @Nullable
    DistrictNumber districtOf(ParticipantId id) {
        Mentee mentee = mentees.get(id);
        return mentee == null ? null : mentee.person().district();
    }

    /** The districts a pair touches; none of people without a district. */
    SortedSet<DistrictNumber> districts(ProposedPair pair) {
        return Stream.of(
                        Stream.ofNullable(mentees.get(pair.mentee())).map(Mentee::person),
                        Stream.ofNullable(mentors.get(pair.mentor())).map(Mentor::person))
                .flatMap(Function.identity())
                .map(person -> person.district())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
