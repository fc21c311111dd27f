package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluating.MakingBulletin;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What {@code Bulletins} promises. */
public interface BulletinContract extends KeepingStore {

    Measure KEPT = new Measure("retained", Theme.RETENTION, Unit.SHARE, Datum.RETENTION);
    Measure WAITING = new Measure("waiting-days", Theme.WAITING, Unit.DAYS, Datum.ELIGIBILITY);

    @Test
    default void whatWasMadePublicStaysAndOneDayHasOneBulletin() {
        LocalDate august = LocalDate.of(2026, 8, 31);
        Figure kept = Figure.shown(
                KEPT.at(12),
                Slice.district(93),
                OptionalInt.of(41),
                0.9024390243902439,
                Optional.of(new Interval(0.7748, 0.9613)),
                august);
        Figure hidden = Figure.hidden(WAITING, Slice.district(52), Hidden.NOT_ESTIMABLE, "too-few-waited", august);
        write(stores -> {
            Invented.settle(stores);
            assertThat(stores.bulletins().add(bulletin("b-1", august), List.of(kept, hidden)))
                    .isTrue();
            assertThat(stores.bulletins().add(bulletin("b-2", august), List.of()))
                    .isFalse();
        });
        assertThat(list(stores -> stores.bulletins().of(Invented.PROGRAM))).containsExactly(bulletin("b-1", august));
        assertThat(list(stores -> stores.bulletins().figures(new BulletinId("b-1"))))
                .containsExactly(hidden, kept);
        assertThat(list(stores -> stores.bulletins().figures(new BulletinId("b-1"), Theme.RETENTION)))
                .containsExactly(kept);
        assertThat(list(stores -> stores.bulletins().figures(new BulletinId("b-1"), KEPT.at(12))))
                .containsExactly(kept);
        assertThat(list(stores -> stores.bulletins().figures(new BulletinId("b-1"), KEPT.at(24))))
                .isEmpty();
        assertThat(list(stores -> stores.bulletins().figures(new BulletinId("b-1"), Slice.district(52))))
                .containsExactly(hidden);
        assertThat(list(stores -> stores.bulletins().figures(new BulletinId("b-2"))))
                .isEmpty();
        assertThat(list(stores -> stores.bulletins().of(Invented.OTHER_PROGRAM)))
                .isEmpty();
    }

    @Test
    default void aFigureIsFollowedFromTheFirstBulletinToTheLast() {
        LocalDate first = LocalDate.of(2026, 8, 31);
        LocalDate second = LocalDate.of(2026, 9, 30);
        write(stores -> {
            Invented.settle(stores);
            stores.bulletins().add(bulletin("b-2", second), List.of(waiting(30, second)));
            stores.bulletins().add(bulletin("b-1", first), List.of(waiting(45, first)));
        });
        assertThat(list(stores -> stores.bulletins().course(Invented.PROGRAM, WAITING, Slice.EVERYBODY)))
                .containsExactly(waiting(45, first), waiting(30, second));
        assertThat(list(stores -> stores.bulletins().course(Invented.PROGRAM, WAITING, Slice.district(27))))
                .isEmpty();
        assertThat(this.<Optional<Bulletin>>read(stores -> stores.bulletins().latest(Invented.PROGRAM)))
                .contains(bulletin("b-2", second));
        assertThat(this.<Optional<Bulletin>>read(stores -> stores.bulletins().on(Invented.PROGRAM, first)))
                .contains(bulletin("b-1", first));
    }

    @Test
    default void whatWasPreparedIsKeptOnceAndOnlyIfNoOtherCameBetween() {
        write(stores -> Invented.settle(stores));
        LocalDate august = LocalDate.of(2026, 8, 31);
        LocalDate september = LocalDate.of(2026, 9, 30);
        Optional<MakingBulletin.Prepared> first = read(stores -> prepared(stores, august));
        Optional<MakingBulletin.Prepared> pressedAgain = read(stores -> prepared(stores, august));
        Optional<MakingBulletin.Prepared> meanwhile = read(stores -> prepared(stores, september));

        assertThat(kept(first)).isPresent();
        assertThat(kept(pressedAgain)).isEmpty();
        assertThat(kept(meanwhile)).isEmpty();
        assertThat(this.<Optional<MakingBulletin.Prepared>>read(stores -> prepared(stores, august)))
                .isEmpty();
        assertThat(kept(read(stores -> prepared(stores, september)))).isPresent();
        assertThat(list(stores -> stores.bulletins().of(Invented.PROGRAM))).hasSize(2);
    }

    private static Optional<MakingBulletin.Prepared> prepared(Stores stores, LocalDate day) {
        return new MakingBulletin(stores, List.of())
                .prepare(stores.programs().find(Invented.PROGRAM).orElseThrow(), day);
    }

    private Optional<Bulletin> kept(Optional<MakingBulletin.Prepared> prepared) {
        AtomicReference<Optional<Bulletin>> kept = new AtomicReference<>();
        write(stores -> kept.set(new MakingBulletin(stores, List.of()).keep(prepared.orElseThrow(), Invented.MORNING)));
        return kept.get();
    }

    private static Figure waiting(int days, LocalDate asOf) {
        return Figure.shown(WAITING, Slice.EVERYBODY, OptionalInt.of(20), days, Optional.empty(), asOf);
    }

    private static Bulletin bulletin(String id, LocalDate asOf) {
        return new Bulletin(new BulletinId(id), Invented.PROGRAM, asOf, null, Invented.MORNING);
    }
}
