package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** What people said yes to. */
public interface WillingPeople {

    /** Everything people of a program said yes to, in no particular order. */
    List<Willing> in(ProgramId program);

    /** Whether a person said yes to something in a program. */
    default boolean has(ProgramId program, ParticipantId person, Willingness to) {
        return in(program).stream().anyMatch(each -> each.person().equals(person) && each.to() == to);
    }

    /**
     * Keeps a yes.
     *
     * @return false, and nothing is changed, if the person had said it before
     */
    boolean add(Willing willing);
}
