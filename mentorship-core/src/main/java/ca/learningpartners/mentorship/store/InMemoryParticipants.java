package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import java.util.List;
import java.util.Optional;

record InMemoryParticipants(InMemoryData data) implements Participants {

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return Optional.ofNullable(data.participants.get(id));
    }

    @Override
    public List<Participant> withAddress(DistrictNumber district, EmailAddress address) {
        return data.participants.values().stream()
                .filter(person -> district.equals(person.district()))
                .filter(person ->
                        person.email() != null && person.email().folded().equals(address.folded()))
                .toList();
    }

    @Override
    public void save(Participant participant) {
        data.requireWritable();
        data.participants.put(participant.id(), participant);
    }
}
