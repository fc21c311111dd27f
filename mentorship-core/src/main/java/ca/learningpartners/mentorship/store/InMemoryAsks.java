package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Asks;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record InMemoryAsks(InMemoryData data) implements Asks {

    private static final Comparator<Ask> NEWEST_FIRST = Comparator.comparing(Ask::at)
            .reversed()
            .thenComparing(ask -> ask.id().value());
    private static final Comparator<Reply> OLDEST_FIRST =
            Comparator.comparing(Reply::at).thenComparing(reply -> reply.id().value());

    @Override
    public Optional<Ask> find(AskId id) {
        return Optional.ofNullable(data.asks.get(id));
    }

    @Override
    public List<Ask> in(ProgramId program) {
        return data.asks.values().stream()
                .filter(ask -> ask.program().equals(program))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<Ask> putTo(ProgramId program, ParticipantId person, Instant now) {
        return in(program).stream()
                .filter(ask -> ask.asked().contains(person) && ask.isOpenAt(now))
                .toList();
    }

    @Override
    public boolean add(Ask ask) {
        data.requireWritable();
        data.requireProgram(ask.program());
        data.requireParticipant(ask.asker());
        return hasPlace(ask.asker(), ask.at()) && data.asks.putIfAbsent(ask.id(), ask) == null;
    }

    private boolean hasPlace(ParticipantId asker, Instant at) {
        return data.asks.values().stream()
                        .filter(ask -> ask.asker().equals(asker) && ask.isOpenAt(at))
                        .count()
                < Ask.MOST_OPEN;
    }

    @Override
    public boolean withdraw(AskId id, Instant at) {
        data.requireWritable();
        Optional<Ask> kept = find(id).filter(ask -> ask.withdrawn() == null);
        kept.ifPresent(ask -> data.asks.put(id, changed(ask, ask.until(), ask.renewed(), at)));
        return kept.isPresent();
    }

    @Override
    public boolean renew(AskId id, Instant until, Instant at) {
        data.requireWritable();
        Optional<Ask> kept = find(id).filter(ask -> ask.isRenewableAt(at) && hasPlace(ask.asker(), at));
        kept.ifPresent(ask -> data.asks.put(id, changed(ask, until, at, null)));
        return kept.isPresent();
    }

    private static Ask changed(Ask ask, Instant until, @Nullable Instant renewed, @Nullable Instant withdrawn) {
        return new Ask(
                ask.id(),
                ask.program(),
                ask.asker(),
                ask.topic(),
                ask.context(),
                ask.text(),
                ask.audience(),
                ask.asked(),
                ask.languages(),
                ask.at(),
                until,
                renewed,
                withdrawn);
    }

    @Override
    public void passOn(AskId id, ParticipantId person, Instant at) {
        data.requireWritable();
        data.passedOn.putIfAbsent(List.of(person, id), at);
    }

    @Override
    public List<AskId> passedOn(ParticipantId person) {
        return data.passedOn.keySet().stream()
                .filter(key -> key.get(0).equals(person))
                .map(key -> (AskId) key.get(1))
                .toList();
    }

    @Override
    public List<Reply> replies(AskId ask) {
        return data.askReplies.values().stream()
                .filter(reply -> reply.ask().equals(ask))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public List<Reply> repliesIn(ProgramId program) {
        return data.askReplies.values().stream()
                .filter(reply -> find(reply.ask())
                        .filter(ask -> ask.program().equals(program))
                        .isPresent())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public boolean reply(Reply reply) {
        data.requireWritable();
        InMemoryData.require(data.asks.containsKey(reply.ask()), "Ask", reply.ask());
        return data.askReplies.putIfAbsent(reply.id(), reply) == null;
    }

    @Override
    public void share(ReplyId id, boolean shared) {
        data.requireWritable();
        data.askReplies.computeIfPresent(
                id,
                (key, kept) -> new Reply(id, kept.ask(), kept.by(), kept.text(), shared, kept.at(), kept.thanked()));
    }

    @Override
    public boolean thank(ReplyId id, Instant at) {
        data.requireWritable();
        Optional<Reply> kept = Optional.ofNullable(data.askReplies.get(id)).filter(reply -> reply.thanked() == null);
        kept.ifPresent(reply -> data.askReplies.put(
                id, new Reply(id, reply.ask(), reply.by(), reply.text(), reply.shared(), reply.at(), at)));
        return kept.isPresent();
    }
}
