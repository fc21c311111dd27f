package ca.learningpartners.mentorship.visit;

/** Whom a visitor meets, in the words of the program. */
public enum Stakeholder {
    BOARD_CHAIR,
    TRUSTEES,
    KEY_PERSONNEL,
    TEACHERS,
    DPAC,
    SCHOOL,
    NATION,
    COMMUNITY,
    TIME_TOGETHER
}
