package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Language;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person, once, across programs and learning platforms.
 *
 * @param name the whole name as the person writes it; it is never split
 * @param email the work address by which a first launch finds the person; null if none is known
 * @param district where the person works; null for the Provincial Office
 * @param languages those the person can work in, at least one
 * @param locale the language the person reads screens in
 */
public record Participant(
        ParticipantId id,
        String name,
        @Nullable EmailAddress email,
        @Nullable DistrictNumber district,
        SortedSet<Language> languages,
        Locale locale) {

    public Participant {
        name = Kept.line("name", name, 200);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Participant " + id + " has no language. Maybe “en” or “fr”?");
        }
    }

    /** The same person after an answer; one to another question than that of languages changes nothing. */
    Participant answering(Answer answer) {
        return answer instanceof Answer.Languages said
                ? new Participant(id, name, email, district, said.languages(), locale)
                : this;
    }
}
