package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.Unmatched;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Those a proposal leaves without a mentor, together with whoever is for the same reason. */
final class Unplaced {

    private static final int NAMED = 60;

    private Unplaced() {}

    static List<MatchingPage.Alone> of(Proposal proposal, Roll roll, Sight sight, MatchingReadModel.Wish wish) {
        Comparator<Object> letters = Collator.getInstance(wish.reader());
        Map<String, List<MatchingPage.Alone.Left>> groups = proposal.unmatched().stream()
                .filter(unmatched -> sight.mayName(unmatched.mentee()))
                .filter(unmatched -> wish.filter().keeps(sight.someone(unmatched.mentee())))
                .collect(Collectors.groupingBy(
                        Unmatched::reason,
                        Collectors.mapping(
                                unmatched -> new MatchingPage.Alone.Left(
                                        roll.mentee(unmatched.mentee()), sight.someone(unmatched.mentee())),
                                Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new MatchingPage.Alone(
                        group.getKey(),
                        group.getValue().stream()
                                .sorted(Comparator.comparing(left -> left.who().name(), letters))
                                .limit(NAMED)
                                .toList(),
                        group.getValue().size()))
                .sorted(Comparator.comparingInt(MatchingPage.Alone::count)
                        .reversed()
                        .thenComparing(MatchingPage.Alone::reason))
                .toList();
    }
}
