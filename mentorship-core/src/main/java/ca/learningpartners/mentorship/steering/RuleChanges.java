package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** What was decided about the rules of programs. Nothing is ever changed or removed. */
public interface RuleChanges {

    /** Keeps a change; returns false, and keeps nothing, if the rule has one of that number. */
    boolean add(RuleChange change);

    /** The newest change of each rule and place of a program, by rule and number. */
    List<RuleChange> newest(ProgramId program);

    /**
     * The history of a rule, the newest change first.
     *
     * @param skip how many to pass over, 0 or more
     * @param most how many to give at most
     */
    List<RuleChange> history(ProgramId program, PolicyKey key, int skip, int most);

    /** How many changes a rule has seen; the number of the newest one. */
    int count(ProgramId program, PolicyKey key);
}
