package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.Consents;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

record InMemoryConsents(InMemoryData data) implements Consents {

    @Override
    public boolean add(Consent consent) {
        data.requireWritable();
        data.requireProgram(consent.program());
        data.requireParticipant(consent.person());
        List<Object> key =
                List.of(consent.program(), consent.person(), consent.terms().topic(), consent.number());
        return data.consents.putIfAbsent(key, consent) == null;
    }

    @Override
    public List<Consent> of(ProgramId program, ParticipantId person) {
        return data.consents.values().stream()
                .filter(consent ->
                        consent.program().equals(program) && consent.person().equals(person))
                .sorted(Comparator.comparing((Consent consent) -> consent.said().at())
                        .thenComparing(Consent::number)
                        .reversed()
                        .thenComparing(consent -> consent.terms().topic().key()))
                .toList();
    }

    @Override
    public Set<ParticipantId> agreed(ProgramId program, Terms terms) {
        return data.consents.values().stream()
                .filter(consent -> consent.program().equals(program))
                .map(Consent::person)
                .filter(person -> stands(program, person, terms))
                .collect(Collectors.toUnmodifiableSet());
    }
}
