package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.ExpiringReflection;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Removes from journals and visions what is past the last day its author set, every night: one author after the other and a
 * few entries at once, so that nobody who writes waits for it.
 */
public final class JournalErrand {

    private static final String ACTOR = "agenda";
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);
    private static final int AUTHORS = 100;
    private static final int ENTRIES = 50;

    private final Store store;
    private final Clock clock;

    public JournalErrand(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Errand errand() {
        return new Errand.Daily("journals that run out", AT_NIGHT, this::work);
    }

    private void work(BooleanSupplier stopping) {
        each(after -> store.read(stores -> stores.journals().authors(after, AUTHORS)), stopping);
        each(after -> store.read(stores -> stores.visions().authors(after, AUTHORS)), stopping);
    }

    private void each(Function<Optional<ParticipantId>, List<ParticipantId>> authors, BooleanSupplier stopping) {
        Optional<ParticipantId> last = Optional.empty();
        do {
            List<ParticipantId> next = authors.apply(last);
            for (ParticipantId author : next) {
                remove(author, stopping);
            }
            last = next.stream().reduce((first, second) -> second);
        } while (last.isPresent() && !stopping.getAsBoolean());
    }

    private void remove(ParticipantId author, BooleanSupplier stopping) {
        boolean more = true;
        while (more && !stopping.getAsBoolean()) {
            more = store.write(stores -> expiring(stores).remove(author, clock.instant(), clock.getZone(), ENTRIES));
        }
    }

    private static ExpiringReflection expiring(Stores stores) {
        return new ExpiringReflection(stores.journals(), stores.visions(), stores.pairings(), stores.audit(), ACTOR);
    }
}
