package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.choice.Choices;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** What somebody said about whom they would like is theirs; the matching alone reads everybody’s. */
final class GuardedChoices implements Choices {

    private final Choices choices;
    private final Access access;

    GuardedChoices(Choices choices, Access access) {
        this.choices = choices;
        this.access = access;
    }

    @Override
    public List<Choice> in(ProgramId program) {
        access.requireNeed(Datum.CHOICE);
        return choices.in(program);
    }

    @Override
    public List<Choice> by(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.CHOICE, Whose.person(person));
        return choices.by(program, person);
    }

    @Override
    public void save(Choice choice) {
        access.requireWrite(Datum.CHOICE, Whose.person(choice.made().by()));
        choices.save(choice);
    }

    @Override
    public void takeBack(Choice choice) {
        access.requireWrite(Datum.CHOICE, Whose.person(choice.made().by()));
        choices.takeBack(choice);
    }
}
