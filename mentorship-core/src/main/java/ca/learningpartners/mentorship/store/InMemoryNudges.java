package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.nudge.NotedNudge;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.nudge.Nudges;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

record InMemoryNudges(InMemoryData data) implements Nudges {

    private static final Comparator<NotedNudge> EARLIEST_FIRST = Comparator.comparing(NotedNudge::at)
            .thenComparing(noted -> noted.nudge().to())
            .thenComparing(noted -> noted.nudge().kind().name())
            .thenComparing(noted -> noted.nudge().about());

    /** What is kept of a nudge. */
    record Kept(NotedNudge noted, @Nullable Instant over) {}

    @Override
    public boolean note(Nudge nudge, Instant at) {
        data.requireWritable();
        data.requireProgram(nudge.program());
        data.requireParticipant(nudge.to());
        Kept kept = new Kept(new NotedNudge(nudge, millis(at), null, null), null);
        return data.nudges.putIfAbsent(key(nudge), kept) == null;
    }

    @Override
    public void settle(Nudge nudge, Instant at) {
        change(nudge, kept -> kept.over() == null ? new Kept(kept.noted(), millis(at)) : kept);
    }

    @Override
    public void dismiss(Nudge nudge, Instant at) {
        change(nudge, kept -> {
            NotedNudge noted = kept.noted();
            return noted.dismissed() != null
                    ? kept
                    : new Kept(new NotedNudge(noted.nudge(), noted.at(), noted.mailed(), millis(at)), kept.over());
        });
    }

    @Override
    public void mailed(Nudge nudge, Instant at) {
        change(nudge, kept -> {
            NotedNudge noted = kept.noted();
            return noted.mailed() != null
                    ? kept
                    : new Kept(new NotedNudge(noted.nudge(), noted.at(), millis(at), noted.dismissed()), kept.over());
        });
    }

    @Override
    public List<NotedNudge> open() {
        return data.nudges.values().stream()
                .filter(kept -> kept.over() == null)
                .map(Kept::noted)
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    @Override
    public List<NotedNudge> openTo(ParticipantId person) {
        return open().stream()
                .filter(noted -> noted.nudge().to().equals(person))
                .toList();
    }

    @Override
    public Optional<Instant> lastDigest(ParticipantId person) {
        List<Instant> sent = data.digests.getOrDefault(person, List.of());
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(sent.size() - 1));
    }

    @Override
    public Optional<Integer> addDigest(ParticipantId person, Instant since, Instant at) {
        data.requireWritable();
        data.requireParticipant(person);
        if (lastDigest(person).filter(last -> last.isAfter(since)).isPresent()) {
            return Optional.empty();
        }
        List<Instant> sent = new ArrayList<>(data.digests.getOrDefault(person, List.of()));
        sent.add(millis(at));
        data.digests.put(person, List.copyOf(sent));
        return Optional.of(sent.size());
    }

    @Override
    public Set<NudgeKind> stopped(ParticipantId person) {
        return data.stops.getOrDefault(person, Set.of());
    }

    @Override
    public void stop(ParticipantId person, NudgeKind kind, Instant at) {
        data.requireWritable();
        data.requireParticipant(person);
        Set<NudgeKind> more = EnumSet.of(kind);
        more.addAll(stopped(person));
        data.stops.put(person, Set.copyOf(more));
    }

    @Override
    public void resume(ParticipantId person, NudgeKind kind) {
        data.requireWritable();
        Set<NudgeKind> fewer = EnumSet.noneOf(NudgeKind.class);
        fewer.addAll(stopped(person));
        fewer.remove(kind);
        data.stops.put(person, Set.copyOf(fewer));
    }

    private void change(Nudge nudge, UnaryOperator<Kept> change) {
        data.requireWritable();
        data.nudges.computeIfPresent(key(nudge), (key, kept) -> change.apply(kept));
    }

    private static List<Object> key(Nudge nudge) {
        return List.of(nudge.kind(), nudge.to(), nudge.about(), nudge.occasion());
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
