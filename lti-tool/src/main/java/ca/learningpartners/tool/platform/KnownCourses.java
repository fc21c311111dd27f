package ca.learningpartners.tool.platform;

import java.net.URI;
import java.util.Optional;

/**
 * Courses a platform's services can be asked about; a course tells where by its launches.
 *
 * @param roster one that has a roster
 * @param lineItems one that has grade columns
 */
public record KnownCourses(Optional<Place> roster, Optional<Place> lineItems) {

    /** Nobody has come from a course yet. */
    public static final KnownCourses NONE = new KnownCourses(Optional.empty(), Optional.empty());

    /**
     * Where a service of a course is.
     *
     * @param title the course's
     */
    public record Place(String title, URI address) {}
}
