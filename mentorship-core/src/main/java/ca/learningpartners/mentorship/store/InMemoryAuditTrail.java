package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.privacy.ChainHead;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.privacy.Sighting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryAuditTrail(InMemoryData data) implements AuditTrail {

    @Override
    public void add(Act act) {
        data.requireWritable();
        data.acts.add(head().add(act));
    }

    @Override
    public List<Act> on(String subject, int limit) {
        return newestFirst()
                .filter(act -> act.subject().equals(subject))
                .limit(limit)
                .map(LinkedAct::act)
                .toList();
    }

    @Override
    public ChainHead head() {
        int count = data.acts.size();
        return count == 0
                ? ChainHead.BEGINNING
                : new ChainHead(count, data.acts.get(count - 1).link());
    }

    @Override
    public List<LinkedAct> chain(long after, int limit) {
        return data.acts.stream().filter(act -> act.seq() > after).limit(limit).toList();
    }

    @Override
    public Optional<Act> newest(String actor, String verb, String subject) {
        return newestFirst()
                .filter(act -> act.actor().equals(actor)
                        && act.verb().equals(verb)
                        && act.subject().equals(subject))
                .findFirst()
                .map(LinkedAct::act);
    }

    @Override
    public List<LinkedAct> sightingsOf(String subject, long before, int limit) {
        return newestFirst()
                .filter(act -> act.seq() < before && act.subject().equals(subject) && isSighting(act))
                .limit(limit)
                .toList();
    }

    @Override
    public List<LinkedAct> between(Instant from, Instant until, String verbPart, long after, int limit) {
        return data.acts.stream()
                .filter(act -> act.seq() > after && act.verb().contains(verbPart))
                .filter(act -> act.millis() >= from.toEpochMilli() && act.millis() < until.toEpochMilli())
                .limit(limit)
                .toList();
    }

    private static boolean isSighting(LinkedAct act) {
        return act.verb().contains(Sighting.SEEN)
                || act.verb().equals(Sighting.EXPORTED)
                || act.verb().equals(Sighting.EVALUATED);
    }

    private Stream<LinkedAct> newestFirst() {
        List<LinkedAct> acts = new ArrayList<>(data.acts);
        Collections.reverse(acts);
        return acts.stream();
    }
}
