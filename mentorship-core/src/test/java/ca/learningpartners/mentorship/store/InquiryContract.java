package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.mentorship.inquiry.InquiryId;
import ca.learningpartners.mentorship.inquiry.Turn;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Inquiries} promise. */
public interface InquiryContract extends KeepingStore {

    Instant LATER = Invented.MORNING.plusSeconds(60);

    @Test
    default void anInquiryIsKeptToTheLetterWithItsTurnsAndItsCompanions() {
        write(Invented::settle);
        Inquiry opened = inquiry("i-1", 0, Turn.asking("Who is not in the room?\n— Sḵwx̱wú7mesh; \u202E <b>"));
        assertThat(add(opened)).isTrue();
        assertThat(add(opened)).isFalse();
        Inquiry twice = rewritten(
                opened,
                new Turn(opened.current().wonder(), "We call.", "Two came.", "Call earlier."),
                Turn.asking("And who then?"));
        assertThat(rewrite(twice)).isTrue();
        assertThat(join(opened, Invented.ROBIN)).isTrue();
        assertThat(join(opened, Invented.ROBIN)).isFalse();
        assertThat(join(opened, Invented.ODILE)).isFalse();

        Inquiry kept = kept(opened);

        assertThat(kept.turns()).isEqualTo(twice.turns());
        assertThat(kept.companions()).containsExactly(Invented.ROBIN.id());
        assertThat(kept.edition()).isEqualTo(2);
        assertThat(kept.opened()).isEqualTo(opened.opened());
        assertThat(leave(opened)).isTrue();
        assertThat(leave(opened)).isFalse();
        assertThat(kept(opened).companions()).isEmpty();
    }

    @Test
    default void ofThirtyTwoWhoWriteAtOnceOneIsKeptAndTheOthersKnow() {
        write(Invented::settle);
        Inquiry opened = inquiry("i-1", 0, Turn.asking("Why?"));
        add(opened);
        List<Inquiry> same = Collections.nCopies(32, rewritten(opened, Turn.asking("Why now?")));

        assertThat(AtOnce.call(same, this::rewrite)).filteredOn(done -> done).hasSize(1);
    }

    @Test
    default void whatGoesOnComesFirstAndWhatIsClosedTakesNoMoreWords() {
        write(Invented::settle);
        Inquiry old = inquiry("i-1", 0, Turn.asking("One?"));
        Inquiry closed = inquiry("i-2", 1, Turn.asking("Two?"));
        Inquiry young = inquiry("i-3", 2, Turn.asking("Three?"));
        List.of(old, closed, young).forEach(this::add);
        Fact end = new Fact(Invented.ODILE.id(), LATER);
        assertThat(close(closed, end)).isTrue();
        assertThat(close(closed, end)).isFalse();

        assertThat(list(stores -> stores.inquiries().in(Invented.PROGRAM, 0, 10)))
                .extracting(inquiry -> inquiry.id().value())
                .containsExactly("i-3", "i-1", "i-2");
        assertThat(list(stores -> stores.inquiries().in(Invented.PROGRAM, 1, 1)))
                .extracting(inquiry -> inquiry.id().value())
                .containsExactly("i-1");
        assertThat(list(stores -> stores.inquiries().in(Invented.OTHER_PROGRAM, 0, 10)))
                .isEmpty();
        assertThat(this.<Integer>read(stores -> stores.inquiries().count(Invented.PROGRAM)))
                .isEqualTo(3);
        assertThat(this.<Integer>read(stores -> stores.inquiries().open(Invented.PROGRAM, Invented.ODILE.id())))
                .isEqualTo(2);
        assertThat(kept(closed).closed()).isEqualTo(end);
        assertThat(rewrite(rewritten(closed, Turn.asking("Too late?")))).isFalse();
        assertThat(join(closed, Invented.ROBIN)).isFalse();
    }

    private static Inquiry inquiry(String id, int seconds, Turn turn) {
        return new Inquiry(
                new InquiryId(id),
                Invented.PROGRAM,
                new Fact(Invented.ODILE.id(), Invented.MORNING.plusSeconds(seconds)),
                List.of(turn),
                new TreeSet<>(),
                1,
                null);
    }

    private static Inquiry rewritten(Inquiry before, Turn... turns) {
        return new Inquiry(
                before.id(),
                before.program(),
                before.opened(),
                List.of(turns),
                before.companions(),
                before.edition() + 1,
                before.closed());
    }

    private Inquiry kept(Inquiry inquiry) {
        return found(stores -> stores.inquiries().find(inquiry.id())).orElseThrow();
    }

    private boolean add(Inquiry inquiry) {
        return store().write(stores -> stores.inquiries().add(inquiry));
    }

    private boolean rewrite(Inquiry changed) {
        return store().write(stores -> stores.inquiries().rewrite(changed));
    }

    private boolean join(Inquiry inquiry, Participant person) {
        return store().write(stores -> stores.inquiries().join(inquiry.id(), new Fact(person.id(), LATER)));
    }

    private boolean leave(Inquiry inquiry) {
        return store().write(stores -> stores.inquiries().leave(inquiry.id(), Invented.ROBIN.id()));
    }

    private boolean close(Inquiry inquiry, Fact closed) {
        return store().write(stores -> stores.inquiries().close(inquiry.id(), closed));
    }
}
