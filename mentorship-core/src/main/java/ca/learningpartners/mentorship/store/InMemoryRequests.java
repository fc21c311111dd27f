package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.feedback.Requests;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was told and asked for, in memory. */
record InMemoryRequests(InMemoryData data) implements Requests {

    private static final Comparator<Request> NEWEST_FIRST = Comparator.comparing(
                    (Request request) -> request.said().at())
            .reversed()
            .thenComparing(request -> request.id().value());

    private static final Comparator<Request> OPEN_FIRST = Comparator.comparing(
                    (Request request) -> request.state() != Request.State.OPEN)
            .thenComparing(request ->
                    request.state() == Request.State.OPEN ? request.due().toString() : "")
            .thenComparing(NEWEST_FIRST);

    @Override
    public Optional<Request> find(RequestId id) {
        return Optional.ofNullable(data.requests.get(id));
    }

    @Override
    public List<Request> of(ParticipantId author, ProgramId program, Matter.Sort sort) {
        return all(sort)
                .filter(request -> request.said().by().equals(author)
                        && request.to().program().equals(program))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<Request> to(Addressee addressee, Matter.Sort sort, int from, int most) {
        return all(sort)
                .filter(request -> request.to().equals(addressee))
                .sorted(OPEN_FIRST)
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public int open(ParticipantId owner) {
        return (int) data.requests.values().stream()
                .filter(request -> request.owner().equals(owner) && request.state() == Request.State.OPEN)
                .count();
    }

    @Override
    public int overdue(Addressee addressee, Matter.Sort sort, LocalDate today) {
        return (int) all(sort)
                .filter(request -> request.to().equals(addressee) && request.isOverdue(today))
                .count();
    }

    @Override
    public boolean add(Request request) {
        data.requireWritable();
        data.requireProgram(request.to().program());
        data.requireParticipant(request.owner());
        return data.requests.putIfAbsent(request.id(), request) == null;
    }

    @Override
    public boolean change(Request changed) {
        data.requireWritable();
        boolean next = find(changed.id())
                .filter(kept -> kept.edition() == changed.edition() - 1)
                .isPresent();
        if (next) {
            data.requests.put(changed.id(), changed);
        }
        return next;
    }

    private Stream<Request> all(Matter.Sort sort) {
        return data.requests.values().stream()
                .filter(request -> request.matter().sort() == sort);
    }
}
