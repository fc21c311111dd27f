package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringDraft;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Hours;
import ca.learningpartners.mentorship.gathering.Spoken;
import ca.learningpartners.mentorship.gathering.TopicWindows;
import ca.learningpartners.mentorship.gathering.Venue;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.TimeZones;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Gatherings} promises. */
public interface GatheringContract extends KeepingStore {

    @Test
    default void aGatheringIsKeptToTheLetterThroughEachChange() {
        write(Invented::settle);
        Gathering november = gathering(Invented.PROGRAM, 14);
        assertThat(keep(november)).isTrue();
        assertThat(found(stores -> stores.gatherings().find(november.id()))).contains(november);
        Gathering moved = again(november, 20, null);
        assertThat(alter(moved)).isTrue();
        assertThat(list(stores -> stores.gatherings().of(Invented.PROGRAM, 2026)))
                .containsExactly(moved);
        assertThat(list(stores -> stores.gatherings().of(Invented.PROGRAM, 2027)))
                .isEmpty();
        assertThat(alter(moved)).isFalse();
    }

    @Test
    default void ofThirtyTwoGatheringsSentForAMonthAtOnceOneIsKept() {
        write(Invented::settle);
        List<Boolean> kept =
                AtOnce.call(Collections.nCopies(32, Invented.PROGRAM), program -> keep(gathering(program, 14)));
        assertThat(kept).filteredOn(first -> first).hasSize(1);
        assertThat(keep(gathering(Invented.OTHER_PROGRAM, 14))).isTrue();
    }

    @Test
    default void aCancelledGatheringFreesItsMonthAndCannotTakeItBack() {
        write(Invented::settle);
        Gathering first = gathering(Invented.PROGRAM, 14);
        keep(first);
        Gathering cancelled = again(first, 14, "Snow on the Coquihalla");
        assertThat(alter(cancelled)).isTrue();
        Gathering second = gathering(Invented.PROGRAM, 21);
        assertThat(keep(second)).isTrue();
        assertThat(alter(again(cancelled, 14, null))).isFalse();
        assertThat(list(stores -> stores.gatherings().latest(Invented.PROGRAM, 1)))
                .containsExactly(second);
    }

    private boolean keep(Gathering gathering) {
        return store().write(stores -> stores.gatherings().add(gathering));
    }

    private boolean alter(Gathering gathering) {
        return store().write(stores -> stores.gatherings().change(gathering));
    }

    /** One in November 2026. */
    static Gathering gathering(ProgramId program, int day) {
        GatheringId id = GatheringId.random();
        return new Gathering(
                id,
                program,
                2026,
                "2026-11",
                0,
                0,
                plan(day),
                TopicWindows.NONE,
                null,
                new Fact(Invented.ROBIN.id(), Invented.MORNING));
    }

    private static Gathering again(Gathering kept, int day, String cancelled) {
        return new Gathering(
                kept.id(),
                kept.program(),
                kept.year(),
                kept.slot(),
                kept.revision() + 1,
                kept.sequence() + 1,
                plan(day),
                new TopicWindows(LocalDate.of(2026, 10, 1), Invented.MORNING, Invented.MORNING.plusSeconds(3600)),
                cancelled,
                kept.changed());
    }

    private static GatheringDraft plan(int day) {
        return new GatheringDraft(
                new LocalText("November gathering", "Rencontre de novembre, à Ḵ’san"),
                new Hours(LocalDate.of(2026, 11, day), LocalTime.of(9, 0), LocalTime.of(15, 30), TimeZones.USUAL),
                new Venue(Venue.Form.BOTH, "Gitga’at hall", "https://meet.example/n?x=1"),
                Spoken.INTERPRETED,
                new TreeSet<>(Set.of(new ObjectiveCode("O2"), new ObjectiveCode("O10"))),
                new TreeSet<>(Set.of(new PrincipleKey("networking"))));
    }
}
