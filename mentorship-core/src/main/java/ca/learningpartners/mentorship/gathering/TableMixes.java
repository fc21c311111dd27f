package ca.learningpartners.mentorship.gathering;

import java.util.Optional;

/** The table mixes that are kept, at most one for a gathering. */
public interface TableMixes {

    Optional<TableMix> find(GatheringId gathering);

    /**
     * Keeps a mix in place of the one before, if it is the first or follows the revision that is kept.
     *
     * @return false, and nothing is changed, otherwise
     */
    boolean put(TableMix mix);
}
