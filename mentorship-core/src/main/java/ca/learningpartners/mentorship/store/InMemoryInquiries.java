package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.inquiry.Inquiries;
import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.mentorship.inquiry.InquiryId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record InMemoryInquiries(InMemoryData data) implements Inquiries {

    @Override
    public Optional<Inquiry> find(InquiryId id) {
        return Optional.ofNullable(data.inquiries.get(id));
    }

    @Override
    public List<Inquiry> in(ProgramId program, int from, int most) {
        return of(program)
                .sorted(Comparator.comparing(Inquiry::isOpen)
                        .thenComparing(inquiry -> inquiry.opened().at())
                        .reversed()
                        .thenComparing(inquiry -> inquiry.id().value()))
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public int count(ProgramId program) {
        return (int) of(program).count();
    }

    @Override
    public int open(ProgramId program, ParticipantId opener) {
        return (int) of(program)
                .filter(inquiry -> inquiry.isOpen() && inquiry.opened().by().equals(opener))
                .count();
    }

    @Override
    public boolean add(Inquiry inquiry) {
        data.requireWritable();
        data.requireProgram(inquiry.program());
        data.requireParticipant(inquiry.opened().by());
        return data.inquiries.putIfAbsent(inquiry.id(), inquiry) == null;
    }

    @Override
    public boolean rewrite(Inquiry changed) {
        data.requireWritable();
        return find(changed.id())
                .filter(kept -> kept.edition() == changed.edition() - 1 && kept.isOpen())
                .map(kept -> data.inquiries.put(
                        kept.id(), with(changed, kept.companions(), changed.edition(), kept.closed())))
                .isPresent();
    }

    @Override
    public boolean join(InquiryId id, Fact companion) {
        data.requireWritable();
        data.requireParticipant(companion.by());
        return find(id).filter(kept -> kept.isOpen() && !kept.includes(companion.by()))
                .map(kept -> {
                    SortedSet<ParticipantId> more = new TreeSet<>(kept.companions());
                    more.add(companion.by());
                    return data.inquiries.put(id, with(kept, more, kept.edition(), null));
                })
                .isPresent();
    }

    @Override
    public boolean leave(InquiryId id, ParticipantId companion) {
        data.requireWritable();
        return find(id).filter(kept -> kept.companions().contains(companion))
                .map(kept -> {
                    SortedSet<ParticipantId> fewer = new TreeSet<>(kept.companions());
                    fewer.remove(companion);
                    return data.inquiries.put(id, with(kept, fewer, kept.edition(), kept.closed()));
                })
                .isPresent();
    }

    @Override
    public boolean close(InquiryId id, Fact closed) {
        data.requireWritable();
        return find(id).filter(Inquiry::isOpen)
                .map(kept -> data.inquiries.put(id, with(kept, kept.companions(), kept.edition(), closed)))
                .isPresent();
    }

    private Stream<Inquiry> of(ProgramId program) {
        return data.inquiries.values().stream()
                .filter(inquiry -> inquiry.program().equals(program));
    }

    private static Inquiry with(
            Inquiry words, SortedSet<ParticipantId> companions, int edition, @Nullable Fact closed) {
        return new Inquiry(words.id(), words.program(), words.opened(), words.turns(), companions, edition, closed);
    }
}
