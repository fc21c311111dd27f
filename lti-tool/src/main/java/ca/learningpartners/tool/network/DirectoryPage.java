package ca.learningpartners.tool.network;

import java.util.List;
import java.util.Optional;

/**
 * Who may be asked, as they said.
 *
 * @param sought what was looked for, as typed
 * @param count how many were found
 */
public record DirectoryPage(
        String program,
        String title,
        boolean listed,
        String sought,
        int count,
        List<Person> people,
        int number,
        boolean more) {

    /**
     * Somebody who may be asked.
     *
     * @param context words for where they work, if they show it
     * @param email their work address, if they show it
     */
    public record Person(
            String name,
            String district,
            List<String> topics,
            String languages,
            List<String> context,
            Optional<String> email) {}
}
