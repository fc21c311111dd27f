package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.pulse.ContactWishId;
import ca.learningpartners.mentorship.pulse.ContactWishes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryContactWishes(InMemoryData data) implements ContactWishes {

    @Override
    public Optional<ContactWish> find(ContactWishId id) {
        return Optional.ofNullable(data.contactWishes.get(id));
    }

    @Override
    public Optional<ContactWish> openOf(ProgramId program, ParticipantId person) {
        return open(program).stream()
                .filter(wish -> wish.person().equals(person))
                .findFirst();
    }

    @Override
    public List<ContactWish> open(ProgramId program) {
        return data.contactWishes.values().stream()
                .filter(wish -> wish.program().equals(program) && wish.done() == null)
                .sorted(Comparator.comparing(ContactWish::asked)
                        .thenComparing(wish -> wish.id().value()))
                .toList();
    }

    @Override
    public boolean ask(ContactWish wish) {
        data.requireWritable();
        data.requireProgram(wish.program());
        data.requireParticipant(wish.person());
        if (data.contactWishes.containsKey(wish.id())
                || openOf(wish.program(), wish.person()).isPresent()) {
            return false;
        }
        data.contactWishes.put(wish.id(), wish);
        return true;
    }

    @Override
    public boolean take(ContactWishId id, Fact taken) {
        data.requireWritable();
        ContactWish kept = data.contactWishes.get(id);
        if (kept == null || kept.state() != ContactWish.State.ASKED) {
            return false;
        }
        data.contactWishes.put(
                id, new ContactWish(id, kept.program(), kept.person(), kept.asked(), taken, kept.done()));
        return true;
    }

    @Override
    public boolean finish(ContactWishId id, Fact done) {
        data.requireWritable();
        ContactWish kept = data.contactWishes.get(id);
        if (kept == null || kept.done() != null) {
            return false;
        }
        data.contactWishes.put(
                id, new ContactWish(id, kept.program(), kept.person(), kept.asked(), kept.taken(), done));
        return true;
    }
}
