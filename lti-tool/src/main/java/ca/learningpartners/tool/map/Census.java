package ca.learningpartners.tool.map;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts who is where, and from which district to which the pairs go. */
final class Census {

    private final List<Link> links;
    private final Map<Spot, People> people = new TreeMap<>();

    /** Those of one spot. */
    static final class People {
        private int mentees;
        private int mentors;
        private int waiting;

        int all() {
            return mentees + mentors + waiting;
        }

        boolean someoneWaits() {
            return waiting > 0;
        }

        private void add(People others) {
            mentees += others.mentees;
            mentors += others.mentors;
            waiting += others.waiting;
        }
    }

    Census(List<Link> links, List<Spot> waiting) {
        this.links = links;
        for (Link link : links) {
            at(link.mentee()).mentees++;
            at(link.mentor()).mentors++;
        }
        waiting.forEach(spot -> at(spot).waiting++);
    }

    /** All spots that have somebody, by district. */
    Set<Spot> spots() {
        return people.keySet();
    }

    People at(Spot spot) {
        return people.computeIfAbsent(spot, nobody -> new People());
    }

    List<ProvinceMap.Place> places() {
        Map<Spot, People> districts = new TreeMap<>();
        Set<String> lost = new HashSet<>();
        people.forEach((spot, there) -> {
            districts
                    .computeIfAbsent(new Spot(spot.district(), null), nobody -> new People())
                    .add(there);
            if (spot.at() == null) {
                lost.add(spot.district());
            }
        });
        return districts.entrySet().stream()
                .map(each -> place(each.getKey().district(), each.getValue(), lost))
                .toList();
    }

    private static ProvinceMap.Place place(String district, People all, Set<String> lost) {
        return new ProvinceMap.Place(district, all.mentees, all.mentors, all.waiting, !lost.contains(district));
    }

    List<ProvinceMap.Flow> flows() {
        Map<Link, int[]> flows =
                new TreeMap<>(Comparator.comparing(Link::mentee).thenComparing(Link::mentor));
        for (Link link : links) {
            Spot from = new Spot(link.mentee().district(), null);
            Spot to = new Spot(link.mentor().district(), null);
            int[] count = flows.computeIfAbsent(new Link(from, to, false), none -> new int[2]);
            count[0]++;
            count[1] += link.fresh() ? 1 : 0;
        }
        return flows.entrySet().stream()
                .map(each -> flow(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(ProvinceMap.Flow::pairs).reversed())
                .toList();
    }

    private static ProvinceMap.Flow flow(Link ends, int[] count) {
        return new ProvinceMap.Flow(ends.mentee().district(), ends.mentor().district(), count[0], count[1]);
    }
}
