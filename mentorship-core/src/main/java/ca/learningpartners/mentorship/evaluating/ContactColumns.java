package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of somebody’s first partnership: how many contacts there were in each month since it began, and how many minutes they took
 * together. Of no contact its day, and nothing that was said.
 */
final class ContactColumns implements FileSource {

    /** Two years, as long as anybody is accompanied. */
    private static final int MONTHS = 24;

    private static final int MOST = 10_000;

    private final Stores stores;
    private final ZoneId zone;
    private final LocalDate asOf;

    ContactColumns(Stores stores, ZoneId zone, LocalDate asOf) {
        this.stores = stores;
        this.zone = zone;
        this.asOf = asOf;
    }

    @Override
    public void fill(PersonFile file) {
        Map<ParticipantId, Pairing> first = first(file);
        Map<ParticipantId, int[]> months = new HashMap<>();
        Map<ParticipantId, String> minutes = new HashMap<>();
        first.forEach((person, pairing) -> {
            List<Session> sessions = stores.sessions().of(pairing.id(), MOST).stream()
                    .filter(session -> !session.date().isAfter(asOf))
                    .toList();
            months.put(person, months(sessions, began(pairing)));
            minutes.put(
                    person,
                    String.valueOf(sessions.stream().mapToInt(Session::minutes).sum()));
        });
        for (int month = 0; month < MONTHS; month++) {
            int at = month;
            Map<ParticipantId, String> column = new HashMap<>();
            months.forEach((person, counts) -> column.put(person, counts[at] < 0 ? "" : String.valueOf(counts[at])));
            file.column("contacts/" + (month + 1), Datum.SESSION_LOG, column);
        }
        file.column("minutes", Datum.SESSION_LOG, minutes);
    }

    private Map<ParticipantId, Pairing> first(PersonFile file) {
        Map<ParticipantId, Pairing> first = new HashMap<>();
        stores.pairings().in(file.program().id()).stream()
                .filter(pairing ->
                        pairing.begunAt().isPresent() && !began(pairing).isAfter(asOf))
                .sorted(Comparator.comparing(this::began)
                        .thenComparing(pairing -> pairing.id().value()))
                .forEach(pairing -> {
                    first.putIfAbsent(pairing.mentee(), pairing);
                    first.putIfAbsent(pairing.mentor(), pairing);
                });
        first.keySet().retainAll(file.people());
        return first;
    }

    private LocalDate began(Pairing pairing) {
        return LocalDate.ofInstant(pairing.begunAt().orElseThrow(), zone);
    }

    /** The contacts of each month since the beginning; −1 for months that are not over. */
    private int[] months(List<Session> sessions, LocalDate began) {
        int[] counts = new int[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            counts[month] = began.plusMonths(month + 1L).isAfter(asOf.plusDays(1)) ? -1 : 0;
        }
        for (Session session : sessions) {
            int month = (int) Math.max(0, ChronoUnit.MONTHS.between(began, session.date()));
            if (month < MONTHS && counts[month] >= 0) {
                counts[month]++;
            }
        }
        return counts;
    }
}
