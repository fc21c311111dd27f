package ca.learningpartners.demolms.course;

import ca.learningpartners.demolms.campus.Activity;
import ca.learningpartners.demolms.campus.Campus;
import ca.learningpartners.demolms.campus.Course;
import ca.learningpartners.demolms.campus.Crowd;
import ca.learningpartners.demolms.roster.Roster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The courses of one campus; the first is the one a launch comes from when it names none. */
public final class Classrooms {

    private static final int ROOM = 100;

    private final Map<String, Classroom> byId = new LinkedHashMap<>();
    private final Map<String, Course> plans = new LinkedHashMap<>();
    private final LinkIds ids = new LinkIds();
    private final String domain;

    public Classrooms(Campus campus) {
        this.domain = campus.key() + ".example";
        campus.courses().forEach(this::open);
    }

    public synchronized Optional<Classroom> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public synchronized List<Classroom> all() {
        return List.copyOf(byId.values());
    }

    public Classroom first() {
        return all().get(0);
    }

    /** A new course with the same people as they were at first, and the activities of now; empty when there are too many. */
    public synchronized Optional<Classroom> copy(Classroom original, String title) {
        Course plan = plans.get(original.id());
        if (plan == null || byId.size() >= ROOM) {
            return Optional.empty();
        }
        String id = freeId();
        Course copied = new Course(id, plan.label(), title, plan.activity(), plan.people(), plan.crowd());
        Classroom copy = empty(copied);
        copy.copyActivitiesOf(original);
        return Optional.of(copy);
    }

    private void open(Course plan) {
        Activity first = plan.activity();
        empty(plan).add(new ResourceLink(ids.taken(first.id()), first.title(), first.description(), Optional.empty()));
    }

    private Classroom empty(Course plan) {
        Roster roster = new Roster(plan.people(), new Crowd(domain, plan.crowd()));
        Classroom classroom = new Classroom(plan.id(), plan.label(), plan.title(), roster, ids);
        plans.put(plan.id(), plan);
        byId.put(plan.id(), classroom);
        return classroom;
    }

    private String freeId() {
        int id = byId.size() + 2;
        while (byId.containsKey(Integer.toString(id))) {
            id++;
        }
        return Integer.toString(id);
    }
}
