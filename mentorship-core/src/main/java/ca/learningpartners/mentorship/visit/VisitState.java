package ca.learningpartners.mentorship.visit;

/** Where a visit stands. It follows from what was planned, agreed and called off, and from the day it is. */
public enum VisitState {
    /** It has no days yet. */
    IDEA,
    /** It has days, and one of the two has not agreed to the plan as it is. */
    PLANNED,
    /** Both agreed to the plan as it is. */
    AGREED,
    /** Both agreed, and its last day has passed. */
    HAPPENED,
    CALLED_OFF
}
