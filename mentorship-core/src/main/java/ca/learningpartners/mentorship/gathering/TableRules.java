package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a table mix avoids, and what each case costs: two partners at one table {@value #PARTNERS}, two people of one
 * district {@value #DISTRICT}, two who sat together in an earlier round {@value #MET}. A pair can cost more than once.
 *
 * @param people in the order of their ids, so that the same people are seated the same way
 */
record TableRules(List<ParticipantId> people, List<TableSolver.Circle> circles) {

    static final int PARTNERS = 3;
    static final int DISTRICT = 2;
    static final int MET = 1;

    /**
     * The rules for a round.
     *
     * @param districts null for somebody who belongs to none
     * @param partners groups of two
     * @param before the rounds that went before
     */
    static TableRules of(
            Collection<ParticipantId> guests,
            Function<ParticipantId, @Nullable DistrictNumber> districts,
            List<List<ParticipantId>> partners,
            List<TableMix.Round> before) {
        List<ParticipantId> people = guests.stream().sorted().distinct().toList();
        Map<ParticipantId, Integer> numbers = new HashMap<>();
        people.forEach(person -> numbers.put(person, numbers.size()));
        Map<DistrictNumber, List<ParticipantId>> byDistrict = new TreeMap<>();
        for (ParticipantId person : people) {
            DistrictNumber district = districts.apply(person);
            if (district != null) {
                byDistrict.computeIfAbsent(district, any -> new ArrayList<>()).add(person);
            }
        }
        List<TableSolver.Circle> circles = new ArrayList<>();
        byDistrict.values().forEach(group -> add(circles, DISTRICT, group, numbers));
        partners.forEach(pair -> add(circles, PARTNERS, pair, numbers));
        before.forEach(round -> round.tables().values().forEach(table -> add(circles, MET, table, numbers)));
        return new TableRules(people, circles);
    }

    private static void add(
            List<TableSolver.Circle> circles,
            int weight,
            Collection<ParticipantId> group,
            Map<ParticipantId, Integer> numbers) {
        int[] members = group.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
        if (members.length > 1) {
            circles.add(new TableSolver.Circle(weight, members));
        }
    }
}
