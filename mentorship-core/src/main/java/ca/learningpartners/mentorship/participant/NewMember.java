package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a coordinator adds to a program, with the few things that must be known to begin; the rest is said later.
 *
 * @param name the whole name as the person writes it, see {@link Participant#name()}
 * @param email the work address, by which nobody else of the district may be known; null if none is known
 * @param district where the person works
 * @param languages those the person can work in
 * @param locale the language the person reads screens in
 * @param part what the person is to be
 */
public record NewMember(
        String name,
        @Nullable EmailAddress email,
        DistrictNumber district,
        SortedSet<Language> languages,
        Locale locale,
        Part part) {

    public NewMember {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }

    /** What somebody is to be in a program: one of the two who are matched. */
    public sealed interface Part {}

    /**
     * To be accompanied.
     *
     * @param position the new position, in the person's words; may be blank
     * @param positionStart the first day in it; eligibility counts from here
     */
    public record AsMentee(String position, LocalDate positionStart) implements Part {}

    /**
     * To accompany.
     *
     * @param seniorYears full years in a senior role
     * @param trained true once the program's mentor training is done
     */
    public record AsMentor(int seniorYears, boolean trained) implements Part {}
}
