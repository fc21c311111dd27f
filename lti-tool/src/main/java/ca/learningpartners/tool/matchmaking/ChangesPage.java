package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.map.ProvinceMap;

/**
 * Two kept runs side by side.
 *
 * @param map the pairs of the later one, those that are not in the earlier marked
 */
public record ChangesPage(
        String program,
        LocalText title,
        HistoryPage.Line before,
        HistoryPage.Line after,
        Comparison comparison,
        ProvinceMap map) {}
