package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at which table, in one round or several. A proposal the team may alter, until it shows it to everybody.
 *
 * @param revision counts every change, from 0
 * @param published who showed it to everybody, and when; null while the team works on it
 */
public record TableMix(
        GatheringId gathering,
        int revision,
        List<Round> rounds,
        Fact made,
        @Nullable Fact published) {

    public TableMix {
        rounds = List.copyOf(rounds);
    }

    /**
     * One seating.
     *
     * @param clashes what it costs, see {@link TableRules}
     * @param floor what no seating of this round costs less than, as far as is known
     * @param proved whether none costs less than this one
     * @param seats each person's table, counted from 1
     */
    public record Round(int clashes, int floor, boolean proved, SortedMap<ParticipantId, Integer> seats) {

        public Round {
            seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        }

        /** The tables with those who sit there, both in their order. */
        public SortedMap<Integer, SortedSet<ParticipantId>> tables() {
            SortedMap<Integer, SortedSet<ParticipantId>> tables = new TreeMap<>();
            for (Map.Entry<ParticipantId, Integer> seat : seats.entrySet()) {
                tables.computeIfAbsent(seat.getValue(), number -> new TreeSet<>())
                        .add(seat.getKey());
            }
            return tables;
        }
    }
}
