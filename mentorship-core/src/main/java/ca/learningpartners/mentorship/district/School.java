package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A school of a district: where it stands, which grades it teaches, and what it offers.
 *
 * @param community null if it belongs to none (an online school) or nobody has said
 * @param kind the key of one of {@link SchoolTerm#kinds()}
 * @param programs keys of {@link SchoolTerm#programs()}, possibly none
 * @param pupils how many it has (“under 20”); null if that is not known
 */
public record School(
        SchoolId id,
        DistrictNumber district,
        String name,
        @Nullable CommunityId community,
        String kind,
        GradeSpan grades,
        Set<String> programs,
        @Nullable Published pupils) {

    public static final int LONGEST_NAME = 120;

    public School {
        name = Kept.line("school name", name, LONGEST_NAME);
        kind = Kept.id("kind of school", kind);
        programs.forEach(program -> Kept.id("program of a school", program));
        programs = Collections.unmodifiableSortedSet(new TreeSet<>(programs));
    }
}
