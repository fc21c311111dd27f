package ca.learningpartners.tool.admin;

import java.util.List;

/**
 * The latest launches.
 *
 * @param number which part of them this is, from 0
 * @param more whether there is a further part
 * @param platforms the platforms to choose from; one for a platform's own administrator
 */
public record LaunchesPage(
        List<LaunchLine> launches, LaunchFilter filter, int number, boolean more, List<PlatformName> platforms) {

    /** A platform to choose. */
    public record PlatformName(String id, String name) {}
}
