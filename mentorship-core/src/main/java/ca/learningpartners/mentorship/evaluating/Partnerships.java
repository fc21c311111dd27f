package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The partnerships of a sheet’s program that have begun, by mentee: a partnership is counted where its mentee is. Whoever
 * had several is counted once; what is told of one of them is told of the latest.
 */
final class Partnerships {

    private static final Comparator<PairFacts> EARLIEST_FIRST = Comparator.comparing(
                    (PairFacts pair) -> Objects.requireNonNull(pair.begun()))
            .thenComparing(pair -> pair.id().value());

    private final Program program;
    private final Map<Integer, List<PairFacts>> byMentee = new HashMap<>();
    private final Map<Integer, MemberFacts> mentees = new HashMap<>();
    private final List<PairFacts> all;

    private Partnerships(Program program, List<PairFacts> all) {
        this.program = program;
        this.all = all;
    }

    static Partnerships of(List<PairFacts> pairs, List<MemberFacts> people, Sheet sheet) {
        Members members = sheet.members();
        List<PairFacts> begun = pairs.stream()
                .filter(PairFacts::hasBegun)
                .sorted(EARLIEST_FIRST)
                .toList();
        Partnerships partnerships = new Partnerships(sheet.program(), begun);
        people.stream()
                .filter(each -> each.asMentee() != null)
                .forEach(each ->
                        members.number(each.person()).ifPresent(number -> partnerships.mentees.put(number, each)));
        begun.forEach(pair -> members.number(pair.mentee()).ifPresent(number -> partnerships.put(number, pair)));
        return partnerships;
    }

    /** Who is enrolled as a mentee no more has no part in it. */
    private void put(int mentee, PairFacts pair) {
        if (mentees.containsKey(mentee)) {
            byMentee.computeIfAbsent(mentee, any -> new ArrayList<>()).add(pair);
        }
    }

    /** All of them, the earliest first. */
    List<PairFacts> all() {
        return all;
    }

    /** The mentees who have, or had, a partner. */
    BitSet begun() {
        BitSet set = new BitSet();
        byMentee.keySet().forEach(set::set);
        return set;
    }

    /** The mentees of whose latest partnership something holds. */
    BitSet where(Predicate<PairFacts> holds) {
        BitSet set = begun();
        byMentee.keySet().forEach(mentee -> set.set(mentee, holds.test(latest(mentee))));
        return set;
    }

    /** The mentees of one of whose partnerships something holds. */
    BitSet whereAny(Predicate<PairFacts> holds) {
        BitSet set = new BitSet();
        byMentee.forEach((mentee, pairs) -> set.set(mentee, pairs.stream().anyMatch(holds)));
        return set;
    }

    PairFacts latest(int mentee) {
        List<PairFacts> pairs = Objects.requireNonNull(byMentee.get(mentee));
        return pairs.get(pairs.size() - 1);
    }

    /** The day on which the first one of a mentee began. */
    LocalDate firstBegun(int mentee) {
        return Objects.requireNonNull(
                Objects.requireNonNull(byMentee.get(mentee)).get(0).begun());
    }

    LocalDate positionStart(int mentee) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(mentees.get(mentee)).asMentee())
                .positionStart();
    }

    /** The value of a rule that holds for a mentee. */
    int rule(PolicyKey key, int mentee) {
        DistrictNumber district = Optional.ofNullable(mentees.get(mentee))
                .map(MemberFacts::district)
                .orElse(null);
        return program.setting(key, district);
    }
}
