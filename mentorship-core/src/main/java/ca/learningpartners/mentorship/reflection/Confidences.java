package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.List;

/** How confident people felt. For the person alone, and, of those who agreed, for figures over many. */
public interface Confidences {

    /** What somebody said in a program, the earliest wave first, those that were passed over among them. */
    List<Confidence> of(ProgramId program, ParticipantId person);

    /** What everybody said in a program, by person and wave. For making figures, and for nothing else. */
    List<Confidence> all(ProgramId program);

    /** Whether somebody has said something of a wave, or passed it over; nobody's answers are read for it. */
    boolean isSaid(ProgramId program, ParticipantId person, LocalDate wave);

    /**
     * Keeps what somebody said of a wave; in place of having passed it over, if they had.
     *
     * @return false, and nothing is changed, if answers of that wave are kept, or it is passed over already and now again
     */
    boolean say(Confidence said);
}
