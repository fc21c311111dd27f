package ca.learningpartners.tool.running;

/** The databases the tool runs on. */
public enum Kind {
    SQLITE,
    POSTGRES
}
