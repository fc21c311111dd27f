package ca.learningpartners.mentorship.objective;

/**
 * The short name of an objective within its program: O1 … O12.
 *
 * @param value a capital letter and a number from 1 to 99
 */
public record ObjectiveCode(String value) implements Comparable<ObjectiveCode> {

    public ObjectiveCode {
        if (!value.matches("[A-Z][1-9][0-9]?")) {
            throw new IllegalArgumentException("“" + value + "” is no objective code. Maybe “O5”?");
        }
    }

    /** In the order of the program's text: O2 before O10. */
    @Override
    public int compareTo(ObjectiveCode other) {
        int byLength = Integer.compare(value.length(), other.value.length());
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
