package ca.learningpartners.mentorship.district;

/** What a district publishes numbers of. What is none of these is {@link #OTHER}, with a label that says what it is. */
public enum FigureKind {
    STUDENTS,
    SCHOOLS,
    EMPLOYEES,
    TEACHERS_AND_ADMINISTRATORS,
    SUPPORT_STAFF,
    /** In square kilometres. */
    AREA,
    POPULATION,
    /** In kilometres. */
    DISTANCE,
    OTHER
}
