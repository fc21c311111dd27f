package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import java.util.List;
import java.util.Optional;

/** What the districts have noted of what they did. */
public interface Activities {

    Optional<Activity> find(ActivityId id);

    /**
     * The log of a district, the latest day first; of one day, what was noted last.
     *
     * @param from how many to pass over
     * @param limit how many to give at most
     */
    List<Activity> of(DistrictNumber district, int from, int limit);

    /** Adds an entry. Returns false, and changes nothing, if there is one of that id. */
    boolean add(Activity activity);

    /** Changes one that is there. */
    void correct(Activity activity);

    void remove(ActivityId id);
}
