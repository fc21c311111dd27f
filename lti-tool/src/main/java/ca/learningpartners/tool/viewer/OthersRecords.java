package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Keeps that somebody reached for what is there and none of theirs, and was answered “not found”: by whatever address, and
 * whether they wanted to read or to write. It is kept in a transaction of its own, because what they asked for was not
 * done, and once an hour for each record, so that nobody can fill the list of acts.
 */
public final class OthersRecords {

    /** How the verbs of these acts end; before it stands the kind of record, as the address calls it. */
    static final String ENDING = "-not-found";

    private static final int LONGEST_ID = 100;

    private final ReachStore reach;
    private final Store store;
    private final Clock clock;

    public OthersRecords(Database database, Store store, Clock clock) {
        this.reach = new ReachStore(database);
        this.store = store;
        this.clock = clock;
    }

    /**
     * Notes it, for every record that the address named.
     *
     * @param named the parameters of the address
     */
    public void notFound(Map<String, String> named, ParticipantId person) {
        List<Act> reached = named.entrySet().stream()
                .filter(each -> isOthers(each.getKey(), each.getValue(), person))
                .map(each -> new Act(person.value(), each.getKey() + ENDING, each.getValue(), clock.instant()))
                .toList();
        Sightings.once(store, reached);
    }

    private boolean isOthers(String parameter, String id, ParticipantId person) {
        return !id.isBlank()
                && id.length() <= LONGEST_ID
                && id.chars().noneMatch(Character::isISOControl)
                && !id.equals(person.value())
                && reach.isThere(parameter, id)
                && !(parameter.equals("pairing") && reach.isPartner(id, person));
    }
}
