package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code Corrections} and {@code Erasures} promise. */
public interface RightsContract extends KeepingStore {

    LocalDate DAY = LocalDate.of(2026, 10, 21);

    @Test
    default void aCorrectionIsKeptToTheLetterAndAnsweredOnce() {
        Correction asked = correction("one", Addressee.office(Invented.PROGRAM), DAY);
        assertThat(keep(asked)).isTrue();
        assertThat(keep(asked)).isFalse();
        Correction refused = asked.answered(new Correction.Answer(
                new Fact(Invented.ODILE.id(), Invented.MORNING.plusSeconds(9)), false, "Non.\nC’est juste."));
        assertThat(store().<Boolean>write(stores -> stores.corrections().change(refused)))
                .isTrue();
        assertThat(store().<Boolean>write(stores -> stores.corrections().change(refused)))
                .isFalse();
        assertThat(found(stores -> stores.corrections().find(asked.id()))).contains(refused);
        assertThat(list(stores -> stores.corrections().of(Invented.WAI_LAM.id())))
                .containsExactly(refused);
        assertThat(list(stores -> stores.corrections().of(Invented.ODILE.id()))).isEmpty();
    }

    @Test
    default void whatIsToBeCorrectedComesFirstByItsDay() {
        Addressee district = new Addressee(Invented.PROGRAM, Invented.KOOTENAY);
        Correction late = correction("late", district, DAY.plusDays(3));
        Correction soon = correction("soon", district, DAY);
        keep(late);
        keep(soon);
        keep(correction("office", Addressee.office(Invented.PROGRAM), DAY));
        assertThat(list(stores -> stores.corrections().to(district, 0, 9))).containsExactly(soon, late);
        assertThat(list(stores -> stores.corrections().to(district, 1, 9))).containsExactly(late);
        assertThat(store().<Integer>read(stores -> stores.corrections().open(Invented.ODILE.id())))
                .isEqualTo(3);
        assertThat(store().<Integer>read(stores -> stores.corrections().overdue(Invented.PROGRAM, DAY)))
                .isZero();
        assertThat(store().<Integer>read(stores -> stores.corrections().overdue(Invented.PROGRAM, DAY.plusDays(1))))
                .isEqualTo(2);
    }

    @Test
    default void whoIsToldOfAnAnswerIsToldOnce() {
        Correction asked = correction("told", Addressee.office(Invented.PROGRAM), DAY);
        ParticipantId robin = Invented.ROBIN.id();
        keep(asked);
        write(stores -> stores.corrections().tell(asked.id(), Set.of(robin), Invented.MORNING));
        assertThat(list(stores -> stores.corrections().unseen(robin))).containsExactly(asked);
        write(stores -> stores.corrections().seen(asked.id(), robin, Invented.MORNING.plusSeconds(1)));
        write(stores -> stores.corrections().tell(asked.id(), Set.of(robin), Invented.MORNING.plusSeconds(2)));
        assertThat(list(stores -> stores.corrections().unseen(robin))).isEmpty();
        assertThat(store().<Boolean>read(stores -> stores.corrections().isTold(asked.id(), robin)))
                .isTrue();
        assertThat(store().<Boolean>read(stores -> stores.corrections().isTold(asked.id(), Invented.ODILE.id())))
                .isFalse();
        assertThat(store().<Integer>read(stores -> stores.corrections().told(asked.id())))
                .isEqualTo(1);
    }

    @Test
    default void oneErasureOfAPersonIsOpenAtATime() {
        Erasure first = erasure("first");
        assertThat(add(first)).isTrue();
        assertThat(add(erasure("second"))).isFalse();
        assertThat(found(stores -> stores.erasures().open(Invented.WAI_LAM.id())))
                .contains(first);
        Erasure held = first.held(
                new Erasure.Hold(new Fact(Invented.ODILE.id(), Invented.MORNING), "A complaint is open.", DAY));
        write(stores -> stores.erasures().change(held));
        assertThat(found(stores -> stores.erasures().find(first.id()))).contains(held);
        write(stores -> stores.erasures().change(held.withdrawn(Invented.MORNING)));
        assertThat(found(stores -> stores.erasures().open(Invented.WAI_LAM.id())))
                .isEmpty();
        Erasure again = erasure("again");
        assertThat(add(again)).isTrue();
        assertThat(list(stores -> stores.erasures().in(Invented.PROGRAM, 0, 9)))
                .containsExactly(again, held.withdrawn(Invented.MORNING));
        assertThat(list(stores -> stores.erasures().in(Invented.OTHER_PROGRAM, 0, 9)))
                .isEmpty();
    }

    @Test
    default void whatIsKeptAfterAnErasureIsDueOnceItsDayHasPassed() {
        Erasure asked = erasure("due");
        add(asked);
        Erasure done = asked.done(Invented.ROBIN.id(), new Fact(Invented.ODILE.id(), Invented.MORNING), DAY);
        write(stores -> stores.erasures().change(done));
        assertThat(found(stores -> stores.erasures().doneTo(Invented.ROBIN.id())))
                .contains(done);
        assertThat(list(stores -> stores.erasures().due(DAY, 9))).isEmpty();
        assertThat(list(stores -> stores.erasures().due(DAY.plusDays(1), 9))).containsExactly(done);
        write(stores -> stores.erasures().change(done.over(Invented.MORNING.plusSeconds(5))));
        assertThat(list(stores -> stores.erasures().due(DAY.plusDays(1), 9))).isEmpty();
    }

    private boolean keep(Correction correction) {
        return store().write(stores -> {
            Invented.settle(stores);
            return stores.corrections().add(correction);
        });
    }

    private boolean add(Erasure erasure) {
        return store().write(stores -> {
            Invented.settle(stores);
            return stores.erasures().add(erasure);
        });
    }

    private static Erasure erasure(String id) {
        Fact asked = new Fact(Invented.WAI_LAM.id(), Invented.MORNING);
        return Erasure.asked(new ErasureId(id), Invented.WAI_LAM.id(), asked, Set.of(Invented.PROGRAM));
    }

    private static Correction correction(String id, Addressee to, LocalDate due) {
        return new Correction(
                new CorrectionId(id),
                to,
                Datum.WORK_CONTACT,
                "Ḵ’a\n\"x\"",
                "Ḵ’a",
                "",
                new Fact(Invented.WAI_LAM.id(), Invented.MORNING),
                Invented.ODILE.id(),
                due,
                1,
                null);
    }
}
