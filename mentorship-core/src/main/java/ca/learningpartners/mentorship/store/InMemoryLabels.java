package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.mentorship.stewardship.Labels;
import ca.learningpartners.mentorship.stewardship.StewardWord;
import ca.learningpartners.mentorship.stewardship.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryLabels(InMemoryData data) implements Labels {

    @Override
    public Optional<Label> find(Subject subject) {
        return Optional.ofNullable(data.labels.get(subject));
    }

    @Override
    public List<Label> of(ProgramId program) {
        return data.labels.values().stream()
                .filter(label -> label.program().equals(program))
                .sorted(Comparator.comparing(Label::community)
                        .thenComparing(label -> label.subject().id()))
                .toList();
    }

    @Override
    public boolean put(Label label) {
        data.requireWritable();
        data.requireProgram(label.program());
        int before = find(label.subject()).map(Label::edition).orElse(0);
        if (label.edition() != before + 1) {
            return false;
        }
        data.labels.put(label.subject(), label);
        return true;
    }

    @Override
    public boolean add(StewardWord word) {
        data.requireWritable();
        return data.stewardWords.putIfAbsent(List.of(word.subject(), word.number()), word) == null;
    }

    @Override
    public List<StewardWord> words(Subject subject) {
        return data.stewardWords.values().stream()
                .filter(word -> word.subject().equals(subject))
                .sorted(Comparator.comparing(StewardWord::number).reversed())
                .toList();
    }
}
