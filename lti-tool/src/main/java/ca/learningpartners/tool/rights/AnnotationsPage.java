package ca.learningpartners.tool.rights;

import java.util.List;

/** What somebody asked to have set right and was refused, for those who read their record. */
public record AnnotationsPage(String program, String person, List<CorrectionPage> refused) {}
