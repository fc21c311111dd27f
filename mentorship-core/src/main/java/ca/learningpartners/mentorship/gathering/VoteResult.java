package ca.learningpartners.mentorship.gathering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How the topics of a gathering were ranked together: the order where three or more voted, and figures only where ten did.
 *
 * @param places the first first; as proposed where there is no order
 * @param ordered whether enough people voted for an order to be shown
 * @param figures empty where fewer than {@link #LEAST} ballots were cast
 */
public record VoteResult(List<Place> places, boolean ordered, Optional<Figures> figures) {

    /** With fewer ballots, a figure would tell what somebody voted. */
    public static final int LEAST = 10;

    /** With fewer ballots, the order itself would tell what somebody voted. */
    public static final int LEAST_ORDERED = 3;

    public VoteResult {
        places = List.copyOf(places);
    }

    /**
     * A topic at its place.
     *
     * @param tied whether the rule for equals put it before others
     */
    public record Place(ProposalId topic, boolean tied) {}

    /**
     * What was counted.
     *
     * @param preferred in the order of the places: how many ballots put the row's topic above the column's
     * @param firsts in the order of the places: how many ballots put it first
     */
    public record Figures(int ballots, List<List<Integer>> preferred, List<Integer> firsts) {

        public Figures {
            preferred = preferred.stream().map(List::copyOf).toList();
            firsts = List.copyOf(firsts);
        }
    }

    /** The result of what was counted, worked out anew; the same each time. */
    public static VoteResult of(BallotBox.Counted counted) {
        return counted.ballots().size() < LEAST_ORDERED ? asProposed(counted.candidates()) : ranked(counted);
    }

    private static VoteResult asProposed(List<ProposalId> topics) {
        return new VoteResult(
                topics.stream().map(topic -> new Place(topic, false)).toList(), false, Optional.empty());
    }

    private static VoteResult ranked(BallotBox.Counted counted) {
        Map<ProposalId, Integer> numbers = new HashMap<>();
        counted.candidates().forEach(topic -> numbers.put(topic, numbers.size()));
        Schulze schulze = new Schulze(
                counted.candidates().size(),
                counted.ballots().stream()
                        .map(ballot -> ballot.stream()
                                .filter(numbers::containsKey)
                                .mapToInt(numbers::get)
                                .toArray())
                        .toList());
        List<Schulze.Place> order = schulze.order();
        int ballots = counted.ballots().size();
        return new VoteResult(
                order.stream()
                        .map(place -> new Place(counted.candidates().get(place.candidate()), place.tied()))
                        .toList(),
                true,
                ballots < LEAST ? Optional.empty() : Optional.of(figures(ballots, schulze, order)));
    }

    private static Figures figures(int ballots, Schulze schulze, List<Schulze.Place> order) {
        List<List<Integer>> table = new ArrayList<>();
        for (Schulze.Place row : order) {
            table.add(order.stream()
                    .map(column -> schulze.preferred()[row.candidate()][column.candidate()])
                    .toList());
        }
        return new Figures(
                ballots,
                table,
                order.stream()
                        .map(place -> schulze.firstChoices(place.candidate()))
                        .toList());
    }

    /** The place of a topic, counted from 1; none where there is no order. */
    public OptionalInt placeOf(ProposalId topic) {
        return IntStream.range(0, ordered ? places.size() : 0)
                .filter(at -> places.get(at).topic().equals(topic))
                .map(at -> at + 1)
                .findFirst();
    }

    /** Whether topics are just those the vote put first; none are where there is no order. */
    public boolean isTop(List<ProposalId> topics) {
        return ordered
                && topics.size() <= places.size()
                && places.stream().limit(topics.size()).map(Place::topic).allMatch(topics::contains);
    }
}
