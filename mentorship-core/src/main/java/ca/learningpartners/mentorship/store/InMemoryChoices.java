package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.choice.Choices;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.function.Predicate;

record InMemoryChoices(InMemoryData data) implements Choices {

    @Override
    public List<Choice> in(ProgramId program) {
        return where(choice -> choice.program().equals(program));
    }

    @Override
    public List<Choice> by(ProgramId program, ParticipantId person) {
        return where(
                choice -> choice.program().equals(program) && choice.made().by().equals(person));
    }

    @Override
    public void save(Choice choice) {
        data.requireWritable();
        data.requireProgram(choice.program());
        data.requireParticipant(choice.mentee());
        data.requireParticipant(choice.mentor());
        data.choices.put(key(choice), choice);
    }

    @Override
    public void takeBack(Choice choice) {
        data.requireWritable();
        data.choices.remove(key(choice));
    }

    private List<Choice> where(Predicate<Choice> condition) {
        return data.choices.values().stream()
                .filter(condition)
                .sorted(Choice.ORDER)
                .toList();
    }

    private static List<Object> key(Choice choice) {
        return List.of(
                choice.program(),
                choice.mentee(),
                choice.mentor(),
                choice.made().by());
    }
}
