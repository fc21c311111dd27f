package ca.learningpartners.mentorship.district;

/** How one gets from a community to another. On the coast, float planes and boats are how people go to work. */
public enum TravelMode {
    LAND,
    AIR,
    WATER
}
