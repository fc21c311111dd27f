package ca.learningpartners.mentorship.access;

/**
 * The keys with which a store closes what people write for few. Each person and each pair has its own; a store in memory,
 * which closes nothing, forgets the texts instead.
 */
public interface ContentKeys {

    /** What is read in place of a text whose keys were forgotten; of a text that may be missing, nothing is read. */
    String GONE = "…";

    /**
     * Forgets somebody's keys for ever: nothing that was written for them opens any more. What they write from then on has
     * new keys. The rows stay, with their dates; whoever erases removes them too, if they are to go.
     *
     * @return whether there was anything to forget
     */
    boolean forget(Whose whose);
}
