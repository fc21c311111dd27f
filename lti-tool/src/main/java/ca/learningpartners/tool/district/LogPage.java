package ca.learningpartners.tool.district;

import java.util.List;

/** The whole log of a district, page by page. */
public record LogPage(int number, String name, boolean may, List<DistrictPage.Entry> entries, int page, boolean more) {}
