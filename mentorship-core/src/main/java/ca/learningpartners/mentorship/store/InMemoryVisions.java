package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.reflection.Visions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

record InMemoryVisions(InMemoryData data) implements Visions {

    @Override
    public List<Vision> of(ParticipantId author) {
        return data.visions.getOrDefault(author, List.of());
    }

    @Override
    public Optional<Instant> lastWritten(ParticipantId author) {
        return of(author).stream().findFirst().map(Vision::written);
    }

    @Override
    public List<ParticipantId> authors(Optional<ParticipantId> after, int most) {
        return InMemoryJournals.after(data.visions.keySet().stream(), after, most);
    }

    @Override
    public boolean add(Vision version) {
        data.requireWritable();
        data.requireParticipant(version.author());
        if (of(version.author()).stream().anyMatch(kept -> kept.number() == version.number())) {
            return false;
        }
        List<Vision> more = new ArrayList<>();
        more.add(version);
        more.addAll(of(version.author()));
        data.visions.put(version.author(), List.copyOf(more));
        return true;
    }

    @Override
    public boolean delete(ParticipantId author) {
        data.requireWritable();
        return data.visions.remove(author) != null;
    }
}
