package ca.learningpartners.demolms.deeplink;

import ca.learningpartners.demolms.course.ResourceLink;
import java.util.List;

/** What came of a picking: the activities that were added, and what the tool has to say to the person, if anything. */
public record Picked(List<ResourceLink> activities, String message, String error) {

    public Picked {
        activities = List.copyOf(activities);
    }
}
