package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.Language;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A resource that everybody can read.
 *
 * @param district the one that makes it
 * @param languages those it is written in
 */
public record ResourceFacts(ResourceId id, DistrictNumber district, SortedSet<Language> languages) {

    public ResourceFacts {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    }

    public boolean isInBothLanguages() {
        return languages.contains(Language.ENGLISH) && languages.contains(Language.FRENCH);
    }
}
