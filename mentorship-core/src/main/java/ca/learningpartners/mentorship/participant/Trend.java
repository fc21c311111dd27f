package ca.learningpartners.mentorship.participant;

/** Whether the number of pupils where one works is going up, staying, or going down. */
public enum Trend {
    GROWTH,
    STABLE,
    DECLINE
}
