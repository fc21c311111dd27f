package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** How many new members districts expect. Nothing is ever changed or removed. */
public interface Expectations {

    /** Keeps what was said; returns false, and keeps nothing, if something is kept under that number. */
    boolean add(ExpectedMembers said);

    /** What counts of a program year, by district. */
    List<ExpectedMembers> of(ProgramId program, int year);

    /** All that was said about a district and a year, the newest first. */
    List<ExpectedMembers> history(ProgramId program, DistrictNumber district, int year);
}
