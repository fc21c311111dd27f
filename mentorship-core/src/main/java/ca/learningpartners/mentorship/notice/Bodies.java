package ca.learningpartners.mentorship.notice;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who answers for what is collected. Nothing that was said is changed or removed. */
public interface Bodies {

    /** Keeps what was said. Returns false, and keeps nothing, if something else was said under that number. */
    boolean add(Body body);

    /** What counts of every body of a program of which something was said: whoever runs it first, then districts by number. */
    List<Body> of(ProgramId program);

    /** What counts of one body; {@link Body#unsaid} if nothing was said. */
    default Body of(ProgramId program, @Nullable DistrictNumber district) {
        return of(program).stream()
                .filter(body -> Objects.equals(body.district(), district))
                .findFirst()
                .orElseGet(() -> Body.unsaid(program, district));
    }
}
