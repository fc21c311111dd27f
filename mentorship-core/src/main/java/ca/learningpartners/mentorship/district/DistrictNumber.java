package ca.learningpartners.mentorship.district;

/**
 * A school district by its number, as everyone in the province names it: 27 in “SD27”.
 *
 * @param value from 1 to 999
 */
public record DistrictNumber(int value) implements Comparable<DistrictNumber> {

    public DistrictNumber {
        if (value < 1 || value > 999) {
            throw new IllegalArgumentException("District number " + value + " is not between 1 and 999.");
        }
    }

    /** Reads “27”, “SD27”, “SD 27” or “sd-27”. */
    public static DistrictNumber parse(String text) {
        String digits = text.strip().replaceFirst("(?i)^SD[\\s.-]*", "");
        if (!digits.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("“" + text + "” is no district number. Maybe “SD27”?");
        }
        return new DistrictNumber(Integer.parseInt(digits));
    }

    @Override
    public int compareTo(DistrictNumber other) {
        return Integer.compare(value, other.value);
    }

    /** The short form people use: “SD27”. */
    @Override
    public String toString() {
        return "SD" + value;
    }
}
