package ca.learningpartners.mentorship.evaluation;

/** What a board asks about; a report has one part for each, in this order. */
public enum Theme {
    /** Who takes part, and how far they have come. */
    PARTICIPATION,
    /** How long people wait for a partner. */
    WAITING,
    /** How well partners fit. */
    FIT,
    /** How often partners are in touch, against what they agreed on. */
    DOSAGE,
    /** Which of the program’s objectives are touched. */
    OBJECTIVES,
    GATHERINGS,
    /** What is asked and answered among colleagues. */
    NETWORK,
    RESOURCES,
    /** What people say when they are asked: pulses and waves. */
    VOICE,
    /** What became of people. */
    RETENTION,
    /** Whether there will be enough mentors. */
    RECRUITMENT,
    /** How complete the data is that all this rests on. */
    DATA_QUALITY
}
