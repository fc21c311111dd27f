package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.Members;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Sets of people by what is known of them. */
final class MemberSets {

    private MemberSets() {}

    /** Those of whom something holds; of who is both mentee and mentor, in both parts. */
    static BitSet whoAll(List<MemberFacts> people, Predicate<MemberFacts> holds, Members members) {
        BitSet with = who(people, holds, members);
        with.andNot(who(people, holds.negate(), members));
        return with;
    }

    /** Those of whom something holds, in one part or in both. */
    static BitSet who(List<MemberFacts> people, Predicate<MemberFacts> holds, Members members) {
        return members.of(people.stream().filter(holds).map(MemberFacts::person).toList());
    }
}
