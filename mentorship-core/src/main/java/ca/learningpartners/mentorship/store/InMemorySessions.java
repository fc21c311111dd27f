package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.session.Sessions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemorySessions(InMemoryData data) implements Sessions {

    private static final Comparator<Session> LATEST_FIRST = Comparator.comparing(Session::date)
            .thenComparing(Session::loggedAt)
            .thenComparing(session -> session.id().value())
            .reversed();

    @Override
    public Optional<Session> find(SessionId id) {
        return Optional.ofNullable(data.sessions.get(id));
    }

    @Override
    public boolean add(Session session) {
        data.requireWritable();
        InMemoryData.require(data.pairings.containsKey(session.pairing()), "Partnership", session.pairing());
        return !data.withdrawals.containsKey(session.id()) && data.sessions.putIfAbsent(session.id(), session) == null;
    }

    @Override
    public void correct(Session corrected) {
        data.requireWritable();
        InMemoryData.require(data.sessions.replace(corrected.id(), corrected) != null, "Session", corrected.id());
    }

    @Override
    public boolean withdraw(SessionId id, Fact withdrawn) {
        data.requireWritable();
        boolean kept = data.sessions.remove(id) != null;
        if (kept) {
            data.withdrawals.put(id, withdrawn);
        }
        return kept;
    }

    @Override
    public Optional<Fact> withdrawal(SessionId id) {
        return Optional.ofNullable(data.withdrawals.get(id));
    }

    @Override
    public List<Session> of(PairingId pairing, int limit) {
        return data.sessions.values().stream()
                .filter(session -> session.pairing().equals(pairing))
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList();
    }
}
