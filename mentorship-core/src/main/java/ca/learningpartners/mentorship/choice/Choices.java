package ca.learningpartners.mentorship.choice;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** The choices that are kept: at most one by each of two people about the other. */
public interface Choices {

    /** All choices of a program, for the matching: by mentee, mentor and who chose. */
    List<Choice> in(ProgramId program);

    /** What a person said in a program, about mentees and about mentors. */
    List<Choice> by(ProgramId program, ParticipantId person);

    /** Keeps the choice in place of an earlier one by the same person about the same. */
    void save(Choice choice);

    /** Takes a choice back; nothing happens if there is none. */
    void takeBack(Choice choice);
}
