package ca.learningpartners.lti.key;

import java.util.List;

/** The tool's signing keys as stored, private parts sealed. Safe for use by many threads and nodes. */
public interface ToolKeys {
    /** Every key, the newest generation first. */
    List<ToolKey> all();

    /**
     * Adds a key unless its generation is already taken, in one atomic step.
     *
     * @return false if another node was first; nothing is changed then
     */
    boolean add(ToolKey key);

    /** Forgets a key that is no longer published; unknown ids are let pass. */
    void remove(KeyId id);
}
