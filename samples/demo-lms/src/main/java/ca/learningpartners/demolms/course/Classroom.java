package ca.learningpartners.demolms.course;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.gradebook.Gradebook;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.roster.Roster;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A course as it runs: activities come and go, people too, and tools report scores. LTI calls it a context. */
public final class Classroom {

    private final String id;
    private final String label;
    private final String title;
    private final Roster roster;
    private final Gradebook gradebook = new Gradebook();
    private final List<ResourceLink> activities = new CopyOnWriteArrayList<>();
    private final LinkIds ids;

    Classroom(String id, String label, String title, Roster roster, LinkIds ids) {
        this.id = id;
        this.label = label;
        this.title = title;
        this.roster = roster;
        this.ids = ids;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    public Roster roster() {
        return roster;
    }

    public Gradebook gradebook() {
        return gradebook;
    }

    public Optional<Person> person(String username) {
        return roster.signedInAs(username);
    }

    public List<ResourceLink> activities() {
        return List.copyOf(activities);
    }

    public Optional<ResourceLink> activity(String resourceLinkId) {
        return activities.stream()
                .filter(each -> each.id().equals(resourceLinkId))
                .findFirst();
    }

    /** Adds an activity that was picked. */
    public ResourceLink add(String activityTitle, String text, ResourceLink.Picked picked) {
        return add(new ResourceLink(ids.next(), activityTitle, text, Optional.of(picked)));
    }

    ResourceLink add(ResourceLink activity) {
        activities.add(activity);
        return activity;
    }

    /** Brings another course's activities here, with new ids; their columns come along empty. */
    void copyActivitiesOf(Classroom other) {
        for (ResourceLink original : other.activities) {
            ResourceLink copy = add(original.withId(ids.next()));
            for (LineItem column : other.gradebook.columnsOf(original.id())) {
                gradebook.add(column.clientId(), column.content().of(copy.id()));
            }
        }
    }
}
