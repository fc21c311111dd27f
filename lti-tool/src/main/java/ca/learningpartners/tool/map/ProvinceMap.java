package ca.learningpartners.tool.map;

import java.util.List;

/**
 * Pairs and places, drawn and in numbers.
 *
 * @param panels drawings; empty if nobody’s place is known
 * @param places every place with its people, those without a place on the map too, by district
 * @param flows how many pairs go from which district to which, the most first
 */
public record ProvinceMap(List<Panel> panels, List<Place> places, List<Flow> flows) {

    /** Those who are nowhere on the map. */
    public List<Place> beside() {
        return places.stream().filter(place -> !place.drawn()).toList();
    }

    /** How many pairs there are. */
    public int pairs() {
        return flows.stream().mapToInt(Flow::pairs).sum();
    }

    /** How many of them are new. */
    public int fresh() {
        return flows.stream().mapToInt(Flow::fresh).sum();
    }

    /**
     * A district with its people on the map.
     *
     * @param mentees matched mentees
     * @param mentors mentors, counted once a pair
     * @param waiting mentees without a partner
     * @param drawn false if the district has people whose place is not known
     */
    public record Place(String district, int mentees, int mentors, int waiting, boolean drawn) {}

    /**
     * Pairs between two districts.
     *
     * @param fresh how many of them are new
     */
    public record Flow(String from, String to, int pairs, int fresh) {}
}
