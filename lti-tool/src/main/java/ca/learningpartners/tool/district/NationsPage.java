package ca.learningpartners.tool.district;

import java.util.List;

/** The Nations and peoples on whose territories the districts are. */
public record NationsPage(List<Line> nations) {

    /** @param others other spellings of its name */
    public record Line(
            String id,
            String name,
            List<String> others,
            List<DistrictPage.Other> territory,
            List<DistrictPage.Other> neighbours,
            List<DistrictPage.CommunityLine> communities) {}
}
