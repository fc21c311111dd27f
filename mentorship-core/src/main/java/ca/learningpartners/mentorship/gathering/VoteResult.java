package ca.learningpartners.mentorship.gathering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How the topics of a gathering were ranked together: the order for everybody, and figures only where ten or more voted.
 *
 * @param places the first first
 * @param figures empty where fewer than {@link #LEAST} ballots were cast
 */
public record VoteResult(List<Place> places, Optional<Figures> figures) {

    /** With fewer ballots, a figure would tell what somebody voted. */
    public static final int LEAST = 10;

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

    /** The place of a topic, counted from 1. */
    public OptionalInt placeOf(ProposalId topic) {
        return IntStream.range(0, places.size())
                .filter(at -> places.get(at).topic().equals(topic))
                .map(at -> at + 1)
                .findFirst();
    }

    /** Whether topics are just those the vote put first. */
    public boolean isTop(List<ProposalId> topics) {
        return topics.size() <= places.size()
                && places.stream().limit(topics.size()).map(Place::topic).allMatch(topics::contains);
    }
}
