package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** The goals of districts that are kept. */
public interface DistrictGoals {

    /** The goals of a district, by number. */
    List<DistrictGoal> of(ProgramId program, DistrictNumber district);

    /** Keeps a goal in the place of the one with its number, if there is one. */
    void save(DistrictGoal goal);

    /** Removes the goal with a number; goals of people that name it keep their words. Returns whether there was one. */
    boolean remove(ProgramId program, DistrictNumber district, int number);
}
