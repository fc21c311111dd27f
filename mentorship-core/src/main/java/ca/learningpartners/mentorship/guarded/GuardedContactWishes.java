package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.pulse.ContactWishId;
import ca.learningpartners.mentorship.pulse.ContactWishes;
import java.util.List;
import java.util.Optional;

/** A wish to be contacted reaches its author, and whoever looks after them; nobody else learns that there is one. */
final class GuardedContactWishes implements ContactWishes {

    private final ContactWishes wishes;
    private final Access access;

    GuardedContactWishes(ContactWishes wishes, Access access) {
        this.wishes = wishes;
        this.access = access;
    }

    @Override
    public Optional<ContactWish> find(ContactWishId id) {
        return wishes.find(id).filter(this::reaches);
    }

    @Override
    public Optional<ContactWish> openOf(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.PULSE, Whose.person(person));
        return wishes.openOf(program, person);
    }

    @Override
    public List<ContactWish> open(ProgramId program) {
        return wishes.open(program).stream().filter(this::looksAfter).toList();
    }

    @Override
    public boolean ask(ContactWish wish) {
        access.requireWrite(Datum.PULSE, Whose.person(wish.person()));
        return wishes.ask(wish);
    }

    @Override
    public boolean take(ContactWishId id, Fact taken) {
        Access.require(wishes.find(id).filter(this::looksAfter).isPresent());
        return wishes.take(id, taken);
    }

    @Override
    public boolean finish(ContactWishId id, Fact done) {
        Access.require(wishes.find(id).filter(this::reaches).isPresent());
        return wishes.finish(id, done);
    }

    private boolean reaches(ContactWish wish) {
        return access.reads(Datum.PULSE, Whose.person(wish.person())) || looksAfter(wish);
    }

    private boolean looksAfter(ContactWish wish) {
        return access.looksAfter(wish.person(), wish.program());
    }
}
