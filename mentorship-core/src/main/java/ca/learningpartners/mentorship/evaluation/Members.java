package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everybody who takes part in a program, each with a number, so that sets of them can be compared. The numbers are those of
 * one moment and are not kept.
 */
public final class Members {

    private final List<ParticipantId> people = new ArrayList<>();
    private final Map<ParticipantId, Integer> numbers = new HashMap<>();
    private final BitSet mentees = new BitSet();
    private final SortedMap<Slice, BitSet> slices = new TreeMap<>();

    private Members() {}

    /** All who are enrolled in a program. */
    public static Members of(Enrolments enrolments, ProgramId program) {
        return of(enrolments.mentees(program), enrolments.mentors(program));
    }

    public static Members of(List<Mentee> mentees, List<Mentor> mentors) {
        Members members = new Members();
        members.slices.put(Slice.EVERYBODY, new BitSet());
        mentees.forEach(each -> members.mentees.set(members.add(each.person(), each.branch(), each.setting())));
        mentors.forEach(each -> members.add(each.person(), each.branch(), each.setting()));
        return members;
    }

    private int add(Participant person, String branch, Setting setting) {
        int number = numbers.computeIfAbsent(person.id(), id -> {
            people.add(id);
            return people.size() - 1;
        });
        for (Dimension dimension : Dimension.values()) {
            dimension
                    .of(person, branch, setting)
                    .forEach(group -> slices.computeIfAbsent(new Slice(dimension, group), any -> new BitSet())
                            .set(number));
        }
        return number;
    }

    public int size() {
        return people.size();
    }

    /** Everybody, by number. */
    public List<ParticipantId> people() {
        return Collections.unmodifiableList(people);
    }

    public ParticipantId person(int number) {
        return people.get(number);
    }

    /** The number of somebody; empty for who takes no part. */
    public OptionalInt number(ParticipantId person) {
        Integer number = numbers.get(person);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A set of all who are to be accompanied. */
    public BitSet mentees() {
        return (BitSet) mentees.clone();
    }

    /** A set of all who accompany. */
    public BitSet mentors() {
        BitSet all = all();
        all.andNot(mentees);
        return all;
    }

    public BitSet all() {
        BitSet all = new BitSet();
        all.set(0, people.size());
        return all;
    }

    /** The set of those people; who takes no part is left out. */
    public BitSet of(Collection<ParticipantId> some) {
        BitSet set = new BitSet();
        some.forEach(person -> number(person).ifPresent(set::set));
        return set;
    }

    /** Who is in which group, by group. */
    public SortedMap<Slice, BitSet> slices() {
        return Collections.unmodifiableSortedMap(slices);
    }
}
