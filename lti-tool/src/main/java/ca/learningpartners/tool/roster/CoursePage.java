package ca.learningpartners.tool.roster;

import ca.learningpartners.tool.platform.PlatformMake;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One course, and the people in it whom the program does not know.
 *
 * @param make whose product its platform is
 * @param query what was typed to find somebody
 * @param found how many people that finds
 * @param people a page of them, by name
 * @param next the page after this one, if there is one
 */
public record CoursePage(
        String program,
        RostersPage.Course course,
        PlatformMake make,
        String query,
        int found,
        List<Person> people,
        int number,
        Optional<Integer> next) {

    /** The address of a page of the same list. */
    public String to(int page) {
        String search = query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return "?page=" + page + search;
    }

    /**
     * Somebody on the roster.
     *
     * @param name empty if the platform does not say
     * @param role the role's name in the course, for the message
     * @param willBeAsked whether exactly one participant of the district has this address, and nobody is it here yet
     */
    public record Person(String id, Optional<String> name, Optional<String> email, String role, boolean willBeAsked) {}
}
