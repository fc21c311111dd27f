package ca.learningpartners.mentorship.district;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A place where people live and work, named as its people spell it. A district has many, and a community can be served by
 * several districts; the same holds for Nations.
 *
 * @param otherNames what else it is found by, at most 20; never shown instead of its name
 * @param at about its middle; null if nobody has said where it is
 * @param population how many people live there; null if that is not known
 * @param districts which districts have schools or pupils there
 * @param nations whose community it is, or on whose territory it lies
 */
public record Community(
        CommunityId id,
        String name,
        List<String> otherNames,
        @Nullable GeoPoint at,
        @Nullable Published population,
        Set<DistrictNumber> districts,
        Set<NationId> nations) {

    public Community {
        Spellings spellings = Spellings.of("community", name, otherNames);
        name = spellings.name();
        otherNames = spellings.others();
        districts = Collections.unmodifiableSortedSet(new TreeSet<>(districts));
        nations = Collections.unmodifiableSortedSet(new TreeSet<>(nations));
    }

    /** The same community, served by one more district. */
    public Community alsoOf(DistrictNumber district) {
        SortedSet<DistrictNumber> more = new TreeSet<>(districts);
        more.add(district);
        return servedBy(more);
    }

    /** The same community, served by these districts. */
    public Community servedBy(Set<DistrictNumber> others) {
        return new Community(id, name, otherNames, at, population, others, nations);
    }
}
