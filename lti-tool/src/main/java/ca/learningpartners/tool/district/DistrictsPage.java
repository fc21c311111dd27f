package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictFinder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The districts, or those that were found.
 *
 * @param sought what was searched for; blank for all
 * @param byNumber whether they stand by number, else by name
 * @param found how many there are, on all pages
 * @param page which page this is, from 0
 */
public record DistrictsPage(String sought, boolean byNumber, int found, List<Line> lines, int page, boolean more) {

    /** @param reasons why it was found; empty if nothing was sought */
    public record Line(int number, String name, List<DistrictFinder.Reason> reasons) {}

    /** The address of its pages, without the page. */
    public String address() {
        return "/districts?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + (byNumber ? "&sort=number&" : "&");
    }
}
