package ca.learningpartners.demolms.platform;

/** What an administrator has switched on: sharing of names and mail (on at first), platform storage (off at first). */
public final class Switches {

    private volatile boolean namesShared = true;
    private volatile boolean storageOffered;

    public boolean sharesNames() {
        return namesShared;
    }

    /** When off, launches and rosters say nothing of a person but the id and the roles. */
    public void shareNames(boolean share) {
        namesShared = share;
    }

    public boolean offersStorage() {
        return storageOffered;
    }

    /** When on, every login offers {@code lti_storage_target=_parent}; a single launch can ask for it too. */
    public void offerStorage(boolean offer) {
        storageOffered = offer;
    }
}
