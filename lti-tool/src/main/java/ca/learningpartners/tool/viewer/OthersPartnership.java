package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps that somebody asked for a partnership that is none of theirs and was answered “not found”: whatever below
 * {@code /pairings/} they asked for, and whether they wanted to read or to write. It is kept in a transaction of its own,
 * because what they asked for was not done, and once an hour, so that nobody can fill the list of acts.
 */
public final class OthersPartnership {

    static final String VERB = "pairing-not-found";

    private static final Pattern ADDRESS = Pattern.compile("/pairings/([^/]{1,64})(/.*)?");
    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final Store store;
    private final Clock clock;

    public OthersPartnership(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Notes it, if the address is below a partnership that is there and of which this person is no partner. */
    public void notFound(String path, ParticipantId person) {
        id(path).filter(id -> store.read(stores -> isNews(stores, id, person)))
                .ifPresent(id -> store.write(stores -> {
                    stores.audit().add(new Act(person.value(), VERB, id.value(), clock.instant()));
                    return true;
                }));
    }

    private static Optional<PairingId> id(String path) {
        Matcher address = ADDRESS.matcher(path);
        try {
            return address.matches() ? Optional.of(new PairingId(address.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isNews(Stores stores, PairingId id, ParticipantId person) {
        Instant before = clock.instant().minus(ONCE_IN);
        return stores.pairings()
                        .find(id)
                        .filter(pairing -> !pairing.includes(person))
                        .isPresent()
                && stores.audit().on(id.value(), 1).stream()
                        .noneMatch(act -> act.verb().equals(VERB)
                                && act.actor().equals(person.value())
                                && act.at().isAfter(before));
    }
}
