package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.map.ProvinceMap;

/**
 * How a matching with other weights would look. Nothing of it is kept yet.
 *
 * @param program where the run belongs
 * @param run the run it is compared with, and based on
 * @param office whether the Office is looking, who alone may keep it
 * @param knobs the weights it was worked out with
 * @param map the new pairs, those that are not in the run marked
 */
public record PreviewPage(
        String program,
        LocalText title,
        String run,
        boolean office,
        Knobs knobs,
        Comparison comparison,
        ProvinceMap map) {}
