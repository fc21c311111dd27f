package ca.learningpartners.mentorship.privacy;

/**
 * What something is kept for. A column that serves none of these is not kept: the register of fields names one for each
 * table, and the tool does not start on a table without.
 */
public enum Purpose {
    /** To find partners for people, and to be able to say why. */
    MATCHING,
    /** So that two partners can work with each other. */
    MENTORING,
    /** So that coordinators and the Office can see that people are looked after. */
    COORDINATING,
    /** To prepare, hold and follow up the large-group meetings. */
    GATHERING,
    /** So that people and districts can ask each other, and make things together. */
    NETWORK,
    /** To tell whether the program works, in numbers over many. */
    EVALUATION,
    /** To keep the tool running and connected to learning platforms. */
    OPERATING,
    /** To keep others out. */
    SECURITY,
    /** So that people know who did what with their data, and have their rights. */
    RIGHTS,
    /** To hold what a program and its districts are, and how they decided: facts about no person. */
    PROGRAM
}
