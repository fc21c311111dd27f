package ca.learningpartners.mentorship.charter;

import ca.learningpartners.mentorship.program.CharterTemplate;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.text.Passage;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a charter says, in the pair's own words. Passages may be empty, but for the purpose; each holds at most
 * {@link #LONGEST} characters.
 *
 * @param purpose what the two meet for
 * @param cadenceDays their rhythm: a contact at least every so many days, from 1 to {@link #SLOWEST}
 * @param means by what means they meet, at least one
 * @param reach how to reach each other, and when not
 * @param limits what is not talked about
 * @param addition what the two promise each other beyond the program's words about confidentiality
 */
public record Terms(
        String purpose, int cadenceDays, SortedSet<Means> means, String reach, String limits, String addition) {

    public static final int LONGEST = 4000;
    /** Half a year; a slower rhythm is none. */
    public static final int SLOWEST = 183;

    public Terms {
        purpose = Passage.require("purpose", purpose, LONGEST);
        reach = Passage.require("way to reach each other", reach, LONGEST);
        limits = Passage.require("boundaries", limits, LONGEST);
        addition = Passage.require("addition", addition, LONGEST);
        means = Collections.unmodifiableSortedSet(new TreeSet<>(means));
        if (purpose.isEmpty() || means.isEmpty()) {
            throw new IllegalArgumentException("A charter says what for, and by what means; one of them is missing.");
        }
        if (cadenceDays < 1 || cadenceDays > SLOWEST) {
            throw new IllegalArgumentException(
                    "A rhythm of " + cadenceDays + " days: 1 to " + SLOWEST + " fit. Maybe weeks were meant?");
        }
    }

    /** What a charter of the program, as it is in the mentee's district, begins with, for somebody who reads that language. */
    public static Terms of(Program program, Locale reader) {
        CharterTemplate template = program.template().charter();
        return new Terms(
                template.purpose().in(reader),
                program.setting(PolicyKey.CADENCE_DAYS),
                means(template),
                template.reach().in(reader),
                template.limits().in(reader),
                "");
    }

    private static SortedSet<Means> means(CharterTemplate template) {
        Set<String> names = Set.copyOf(template.means());
        SortedSet<Means> means = new TreeSet<>();
        Arrays.stream(Means.values())
                .filter(each -> names.contains(each.name()))
                .forEach(means::add);
        return means;
    }
}
