package ca.learningpartners.demolms.roster;

import ca.learningpartners.demolms.campus.Crowd;
import ca.learningpartners.demolms.campus.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people of a course. Those with names are kept, the crowd is made up while it is read. Every change gets the next
 * number, so that a tool can ask what changed since it last asked.
 */
public final class Roster {

    private record Change(Member member, int number) {}

    private final Map<String, Person> named = new LinkedHashMap<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Crowd crowd;
    private int lastChange;

    public Roster(List<Person> people, Crowd crowd) {
        people.forEach(person -> named.put(person.id(), person));
        this.crowd = crowd;
    }

    /** Somebody comes, or comes with other words than before. */
    public synchronized void add(Person person) {
        named.put(person.id(), person);
        change(person, Status.ACTIVE);
    }

    /** Somebody is suspended, comes back, or is taken off the course. */
    public synchronized void setStatus(String personId, Status status) {
        Person person = person(personId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody with the id " + personId + " is in the course. Maybe add the person first."));
        change(person, status);
    }

    /** The number of the last change; 0 when there was none. */
    public synchronized int lastChange() {
        return lastChange;
    }

    /** Everybody but who was deleted: people with names, then the crowd. */
    public Stream<Member> members() {
        return Stream.concat(people().stream(), crowd.stream())
                .map(this::member)
                .filter(member -> member.status() != Status.DELETED);
    }

    /** Whoever changed after a change, deleted or not, in the order of their changes. */
    public synchronized List<Member> changedSince(int change) {
        return changes.values().stream()
                .filter(each -> each.number() > change)
                .map(Change::member)
                .toList();
    }

    public Optional<Member> find(String personId) {
        return person(personId).map(this::member).filter(member -> member.status() != Status.DELETED);
    }

    public Optional<Person> signedInAs(String username) {
        return people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .or(() -> crowd.named(username))
                .filter(person -> member(person).status() == Status.ACTIVE);
    }

    /** The people with names who may sign in. */
    public List<Person> present() {
        return people().stream()
                .filter(person -> member(person).status() == Status.ACTIVE)
                .toList();
    }

    private synchronized List<Person> people() {
        return new ArrayList<>(named.values());
    }

    private synchronized Optional<Person> person(String id) {
        return Optional.ofNullable(named.get(id)).or(() -> crowd.withId(id));
    }

    private synchronized Member member(Person person) {
        Change change = changes.get(person.id());
        return change == null ? new Member(person, Status.ACTIVE) : change.member();
    }

    private void change(Person person, Status status) {
        changes.remove(person.id());
        changes.put(person.id(), new Change(new Member(person, status), ++lastChange));
    }
}
