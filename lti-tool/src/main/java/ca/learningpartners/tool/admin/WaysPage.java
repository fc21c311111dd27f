package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.platform.PlatformMake;
import java.util.List;

/** The choice between the two ways, the first of them ready to be taken. */
public record WaysPage(List<WhoseChoice> districts, List<PlatformMake> makes) {}
