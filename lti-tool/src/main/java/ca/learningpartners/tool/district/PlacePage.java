package ca.learningpartners.tool.district;

import java.util.List;
import java.util.Optional;

/**
 * A community as everybody in a program sees it.
 *
 * @param others other spellings of its name
 */
public record PlacePage(
        String name,
        List<String> others,
        Optional<FigureLine> people,
        List<String> nations,
        List<DistrictPage.Other> districts,
        List<DistrictPage.SchoolLine> schools,
        List<DistrictPage.Way> ways) {}
