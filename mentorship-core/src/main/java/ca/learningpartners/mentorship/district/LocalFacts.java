package ca.learningpartners.mentorship.district;

import java.util.List;
import java.util.Optional;

/**
 * Facts that come with the library until somebody who knows better changes them. What people saved or removed stays so,
 * whatever a later version of the library brings.
 *
 * @param <I> what a fact is known by
 * @param <T> the fact
 */
public interface LocalFacts<I, T> {

    Optional<T> find(I id);

    /** All of them, by id. */
    List<T> all();

    /** Adds the fact or replaces it; from now on it is the people’s. */
    void save(T fact);

    /** Takes it away for good. Nothing happens if it is not there. */
    void remove(I id);

    /** Adds or replaces it as the library knows it, unless people have changed or removed it. */
    void bring(T fact);
}
