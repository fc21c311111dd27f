package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.Guests;
import ca.learningpartners.mentorship.gathering.Team;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.SearchKey;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Everybody who is invited to a gathering, with what they answered and whether they were there, by name. */
record GuestList(Seen seen, Stores stores) {

    /** For the Office everybody; for a coordinator the people of their districts, without what they need. */
    List<GuestsPage.Line> lines(String query, Locale reader) {
        Guests guests = stores.guests();
        Map<ParticipantId, Guest.Reply> replies = new HashMap<>();
        guests.replies(seen.gathering().id()).forEach(reply -> replies.put(reply.person(), reply));
        Map<ParticipantId, Guest.Needs> needs = new HashMap<>();
        if (seen.isOffice()) {
            guests.needs(seen.gathering().id()).forEach(each -> needs.put(each.person(), each));
        }
        Map<ParticipantId, Guest.Attendance> there = new HashMap<>();
        guests.attendance(seen.gathering().id()).forEach(each -> there.put(each.person(), each));
        Collator collator = Collator.getInstance(reader);
        return people(person -> seen.viewer().looksAfter(person, seen.program().id())
                        && (query.isEmpty() || SearchKey.finds(query, person.name())))
                .stream()
                .sorted(Comparator.comparing(Participant::name, collator::compare)
                        .thenComparing(Participant::id))
                .map(person -> new GuestsPage.Line(
                        person.id().value(),
                        person.name(),
                        person.district() == null ? "" : person.district().toString(),
                        seen.isOffice()
                                ? Optional.ofNullable(replies.get(person.id())).map(Guest.Reply::answer)
                                : Optional.empty(),
                        Optional.ofNullable(needs.get(person.id())),
                        Optional.ofNullable(there.get(person.id())).map(Guest.Attendance::way)))
                .toList();
    }

    List<Participant> people(Predicate<Participant> which) {
        return stores.appointments().in(seen.program().id()).stream()
                .filter(held -> Team.INVITED.contains(held.role()))
                .map(Appointment::participant)
                .distinct()
                .flatMap(id -> stores.participants().find(id).stream())
                .filter(which)
                .toList();
    }

    /** By what rows of a file find somebody: their address, or a name nobody else has. */
    Map<String, Optional<ParticipantId>> known() {
        Map<String, Optional<ParticipantId>> known = new HashMap<>();
        for (Participant person : people(any -> true)) {
            EmailAddress email = person.email();
            if (email != null) {
                known.put(email.value().toLowerCase(Locale.ROOT), Optional.of(person.id()));
            }
            known.merge(
                    SearchKey.of(person.name()),
                    Optional.of(person.id()),
                    (one, other) -> one.equals(other) ? one : Optional.empty());
        }
        return known;
    }
}
