package ca.learningpartners.tool.evaluation;

import ca.learningpartners.tool.map.DistrictMap;
import ca.learningpartners.tool.runtime.Chart;
import java.util.List;
import java.util.Optional;

/**
 * All figures of a theme, from one side.
 *
 * @param ways the sides they can be looked at from
 * @param districts those that can be looked at beside everybody, by number
 * @param chosen the number of the one that is; blank if none is
 * @param lead whom what is shown in place of a district is about; blank if nothing is
 * @param instead what is shown in place of a district
 * @param reasons why what is not shown at all is not
 * @param map where districts stand; empty unless they stand side by side
 */
public record ThemePage(
        String program,
        String title,
        String theme,
        String address,
        OverviewPage.Fresh fresh,
        List<OverviewPage.Link> ways,
        List<District> districts,
        String chosen,
        Optional<Picture> map,
        List<Section> sections,
        String lead,
        List<Section> instead,
        List<String> reasons,
        List<Unshown> unshown) {

    public record District(String number, String name) {}

    /**
     * @param most the number at which dots are darkest, as the reader writes it
     * @param apart how many districts are not on it, because they are of another day; may be blank
     */
    public record Picture(String name, DistrictMap map, String most, String apart) {}

    /**
     * One measure.
     *
     * @param value how much it is, where there is no picture
     * @param how who counts, from which day, and who does not
     * @param definition where that and the query stand in full
     * @param days district by district over time
     * @param standing what still stands from an earlier day
     */
    public record Section(
            String name,
            String value,
            String how,
            String definition,
            List<Chart> charts,
            List<Chart> days,
            List<String> standing) {}

    /**
     * A measure of which nothing may be shown.
     *
     * @param instead what can be looked at in its place; may be blank
     */
    public record Unshown(String name, String definition, String instead) {}
}
