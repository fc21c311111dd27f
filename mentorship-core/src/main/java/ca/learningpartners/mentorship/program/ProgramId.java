package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.Kept;

/** A program, by a short word without white space ("bcssa-2026"). */
public record ProgramId(String value) implements Comparable<ProgramId> {

    public ProgramId {
        value = Kept.id("program id", value);
    }

    @Override
    public int compareTo(ProgramId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
