package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Willing;
import ca.learningpartners.mentorship.participant.Willingness;
import ca.learningpartners.mentorship.program.MentorTerm;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms of a program's mentors. A term begins with the mentor's first yes to a partnership that came about; an offer
 * that came to nothing begins none. What somebody did in earlier programs from the same template counts towards the
 * most in all: each day once, on which they had a partnership there.
 */
public final class MentorTerms {

    private MentorTerms() {}

    /** The terms of everybody who has begun one in the program. */
    public static Map<ParticipantId, MentorTerm> in(Stores stores, Program program, ZoneId zone) {
        List<Pairing> ofTheKind = stores.programs().all().stream()
                .filter(other ->
                        other.template().name().equals(program.template().name()))
                .flatMap(other -> stores.pairings().in(other.id()).stream())
                .toList();
        return terms(stores, program, zone, ofTheKind);
    }

    /** The term of one mentor; empty as long as none has begun. */
    public static Optional<MentorTerm> of(Stores stores, Program program, ParticipantId mentor, ZoneId zone) {
        Set<ProgramId> kind = stores.programs().all().stream()
                .filter(other ->
                        other.template().name().equals(program.template().name()))
                .map(Program::id)
                .collect(Collectors.toSet());
        List<Pairing> theirs = stores.pairings().of(mentor).stream()
                .filter(pairing ->
                        kind.contains(pairing.program()) && pairing.mentor().equals(mentor))
                .toList();
        return Optional.ofNullable(terms(stores, program, zone, theirs).get(mentor));
    }

    /** Those whose term is over on a day. */
    public static Set<ParticipantId> over(Stores stores, Program program, LocalDate today, ZoneId zone) {
        return in(stores, program, zone).entrySet().stream()
                .filter(term -> term.getValue().isOver(today))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<ParticipantId, MentorTerm> terms(
            Stores stores, Program program, ZoneId zone, Collection<Pairing> ofTheKind) {
        Set<ParticipantId> goOn = stores.willing().in(program.id()).stream()
                .filter(each -> each.to() == Willingness.FURTHER_TERM)
                .map(Willing::person)
                .collect(Collectors.toSet());
        Map<ParticipantId, List<Accompanied>> byMentor = ofTheKind.stream()
                .flatMap(pairing -> Accompanied.of(pairing, zone))
                .collect(Collectors.groupingBy(Accompanied::mentor));
        Map<ParticipantId, MentorTerm> terms = new HashMap<>();
        byMentor.forEach((mentor, all) -> all.stream()
                .filter(each -> each.program().equals(program.id()))
                .map(Accompanied::from)
                .min(LocalDate::compareTo)
                .ifPresent(begun -> terms.put(
                        mentor,
                        MentorTerm.of(
                                here(stores, program, mentor),
                                begun,
                                goOn.contains(mentor),
                                daysBefore(begun, all, program)))));
        return terms;
    }

    /** The program as it is in the mentor's district. Where none differs, nobody has to be looked up. */
    private static Program here(Stores stores, Program program, ParticipantId mentor) {
        return program.rules().differing().isEmpty()
                ? program
                : program.in(stores.participants().districtOf(mentor).orElse(null));
    }

    private static long daysBefore(LocalDate begun, List<Accompanied> all, Program program) {
        Set<LocalDate> days = new HashSet<>();
        all.stream()
                .filter(each ->
                        !each.program().equals(program.id()) && each.from().isBefore(begun))
                .forEach(each -> each.from()
                        .datesUntil(each.until().isBefore(begun) ? each.until() : begun)
                        .forEach(days::add));
        return days.size();
    }

    /**
     * From when to when a mentor had a partnership.
     *
     * @param from the day they said yes
     * @param until the day after the last one; the end of time as long as it stands
     */
    private record Accompanied(ParticipantId mentor, ProgramId program, LocalDate from, LocalDate until) {

        static Stream<Accompanied> of(Pairing pairing, ZoneId zone) {
            return pairing.hasBegun()
                    ? pairing.acceptedAt(pairing.mentor()).stream()
                            .map(yes -> new Accompanied(
                                    pairing.mentor(),
                                    pairing.program(),
                                    LocalDate.ofInstant(yes, zone),
                                    Optional.ofNullable(pairing.concluded())
                                            .map(Conclusion::at)
                                            .map(end -> LocalDate.ofInstant(end, zone)
                                                    .plusDays(1))
                                            .orElse(LocalDate.MAX)))
                    : Stream.empty();
        }
    }
}
