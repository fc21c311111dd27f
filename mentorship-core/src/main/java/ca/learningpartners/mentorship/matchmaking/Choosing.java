package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.choice.Preference;
import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mentee or a mentor says whom they would like, and whom rather not. It can be changed until an offer is made, and
 * binds nobody: the matching takes it into account the next time it runs.
 */
public final class Choosing {

    private final Stores stores;

    public Choosing(Stores stores) {
        this.stores = stores;
    }

    /** Whether a person may still choose: a mentee without an offer or partner, a mentor with a place left. */
    public boolean isOpen(ProgramId program, ParticipantId person, Role role, Instant now) {
        List<Pairing> standing = stores.pairings().of(person).stream()
                .filter(pairing -> pairing.program().equals(program) && pairing.standsAt(now))
                .toList();
        if (role == Role.MENTEE) {
            return standing.stream().noneMatch(pairing -> pairing.mentee().equals(person));
        }
        long carried = standing.stream()
                .filter(pairing -> pairing.mentor().equals(person))
                .count();
        return stores.enrolments()
                .mentor(program, person)
                .map(Mentor::capacity)
                .filter(capacity -> carried < capacity)
                .isPresent();
    }

    /** Those a person can speak about: whom they were shown last, and whom they asked not to be matched with before. */
    public Set<ParticipantId> choosable(ProgramId program, ParticipantId person, Role role) {
        return Stream.concat(
                        shown(program, person, role).stream().map(Suggestion::other),
                        said(program, person, role).stream()
                                .filter(choice -> choice.preference().isVeto())
                                .map(Choice::about))
                .collect(Collectors.toSet());
    }

    /** What was put to a person last, for one role. */
    public List<Suggestion> shown(ProgramId program, ParticipantId person, Role role) {
        return stores.suggestions().latest(program, person).stream()
                .filter(suggestion -> suggestion.role() == role)
                .toList();
    }

    /** What a person has said so far, in one role. */
    public List<Choice> said(ProgramId program, ParticipantId person, Role role) {
        return stores.choices().by(program, person).stream()
                .filter(choice -> person.equals(role == Role.MENTEE ? choice.mentee() : choice.mentor()))
                .toList();
    }

    /**
     * Keeps what the person says now in place of what they said before. About whom they say nothing, nothing is kept.
     *
     * @param role as what the person chooses, {@code MENTEE} or {@code MENTOR}
     * @throws RefusedException {@code unknown-suggestion} about somebody they cannot speak about, {@code choice-closed},
     *     {@code rank-given-twice}
     */
    public void choose(
            Actor actor, ProgramId program, Role role, Map<ParticipantId, Preference> preferences, Instant at) {
        ParticipantId person = actor.id();
        if (!choosable(program, person, role).containsAll(preferences.keySet())) {
            throw new RefusedException("unknown-suggestion");
        }
        if (!isOpen(program, person, role, at)) {
            throw new RefusedException("choice-closed");
        }
        requireOnce(preferences);
        Fact made = new Fact(person, at);
        said(program, person, role).stream()
                .filter(before -> !preferences.containsKey(before.about()))
                .forEach(stores.choices()::takeBack);
        preferences.forEach((other, preference) -> stores.choices()
                .save(
                        role == Role.MENTEE
                                ? new Choice(program, person, other, preference, made)
                                : new Choice(program, other, person, preference, made)));
        stores.audit().add(new Act(person.value(), "choices-made", program.value(), at));
    }

    /** Each place is given to one at most. */
    private static void requireOnce(Map<ParticipantId, Preference> preferences) {
        Set<Preference> given = new HashSet<>();
        for (Preference preference : preferences.values()) {
            if (!preference.isVeto() && !given.add(preference)) {
                throw new RefusedException("rank-given-twice");
            }
        }
    }
}
