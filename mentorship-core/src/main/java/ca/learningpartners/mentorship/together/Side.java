package ca.learningpartners.mentorship.together;

/** One of the two who make something together: a district, by any of its coordinators, or the Provincial Office. */
public enum Side {
    DISTRICT,
    OFFICE;

    public Side other() {
        return this == DISTRICT ? OFFICE : DISTRICT;
    }
}
