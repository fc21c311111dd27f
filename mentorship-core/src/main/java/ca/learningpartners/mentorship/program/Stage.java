package ca.learningpartners.mentorship.program;

/** How far a program has grown: tried in a few districts, growing, or running everywhere. */
public enum Stage {
    PILOT,
    SCALE,
    STEADY
}
