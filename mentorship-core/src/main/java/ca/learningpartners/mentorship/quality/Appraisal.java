package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a program, or one of its districts, sees itself in one year. It is written until it is signed off; then it stays, and
 * the next one begins from it.
 *
 * @param district whose; null for the program as a whole, which is the Office’s to say
 * @param year the calendar year it was begun in; there is one for each
 * @param standards the version of the {@link Standards}
 * @param placed by the key of the standard
 */
public record Appraisal(
        AppraisalId id,
        ProgramId program,
        @Nullable DistrictNumber district,
        int year,
        int standards,
        SortedMap<String, Placed> placed,
        Fact begun,
        @Nullable Fact signed) {

    public Appraisal {
        placed = Collections.unmodifiableSortedMap(new TreeMap<>(placed));
    }

    public boolean isSigned() {
        return signed != null;
    }

    /** Whether they say it: a district’s coordinators for it, the Office for the program. */
    public boolean isOf(Actor actor) {
        return isOf(actor, program, district);
    }

    static boolean isOf(Actor actor, ProgramId program, @Nullable DistrictNumber district) {
        return district == null ? actor.is(Role.OFFICE, program) : actor.coordinates(district, program);
    }

    /** Whether they read it: whoever says it, the Office and evaluators all, coordinators the program’s besides. */
    public boolean isSeenBy(Actor actor) {
        return isOf(actor)
                || actor.is(Role.OFFICE, program)
                || actor.is(Role.EVALUATOR, program)
                || (district == null && actor.is(Role.COORDINATOR, program));
    }

    /** What is missing, in the order of the standards. */
    public List<Gap> gaps() {
        return Standards.of(standards).all().stream()
                .flatMap(standard -> gaps(standard.key()))
                .toList();
    }

    private Stream<Gap> gaps(String standard) {
        Placed place = placed.get(standard);
        if (place == null) {
            return Stream.of(new Gap(standard, Gap.Missing.LEVEL));
        }
        Stream<Gap> why = place.why().isEmpty() ? Stream.of(new Gap(standard, Gap.Missing.WHY)) : Stream.of();
        boolean shown = !place.level().needsEvidence() || !place.evidence().isEmpty();
        return Stream.concat(why, shown ? Stream.of() : Stream.of(new Gap(standard, Gap.Missing.EVIDENCE)));
    }
}
