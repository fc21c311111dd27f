package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.quality.Appraisal;
import ca.learningpartners.mentorship.quality.AppraisalId;
import ca.learningpartners.mentorship.quality.AppraisingQuality;
import ca.learningpartners.mentorship.quality.Evidence;
import ca.learningpartners.mentorship.quality.EvidenceKind;
import ca.learningpartners.mentorship.quality.Gap;
import ca.learningpartners.mentorship.quality.Level;
import ca.learningpartners.mentorship.quality.Placed;
import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.mentorship.quality.Undertaking;
import ca.learningpartners.mentorship.quality.UndertakingId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How district 27 sees itself, by Robin, who coordinates it. */
public interface QualityContract extends KeepingStore {

    AppraisalId FIRST = new AppraisalId("first");
    AppraisalId SECOND = new AppraisalId("second");
    Evidence RULES = new Evidence(EvidenceKind.RULES, "", "");
    Evidence WEB = new Evidence(EvidenceKind.WEB, "https://example.com/é?a=1#b", "Sḵwx̱wú7mesh; DROP TABLE appraisal");

    @Test
    default void whatIsSignedOffStaysAndTheNextYearBeginsFromIt() {
        begun();
        for (Standards.Standard standard : Standards.newest().all()) {
            place(standard.key(), 0, Level.REVIEWED, "so", RULES, WEB);
        }
        place("purpose-said", 1, Level.NOT_YET, "no longer");
        appraise(it -> it.sign(robin(), FIRST, Invented.MORNING.plusSeconds(5)));
        appraise(it -> it.sign(robin(), FIRST, Invented.MORNING.plusSeconds(6)));
        Appraisal signed = kept(FIRST);
        assertThat(signed.signed()).isEqualTo(new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(5)));
        assertThat(signed.placed().get("purpose-said")).isEqualTo(new Placed(Level.NOT_YET, "no longer", List.of(), 2));
        assertThat(signed.placed().get("training-first").evidence()).containsExactly(RULES, WEB);
        assertRefused("appraisal-signed", () -> place("training-first", 1, Level.BEGUN, "later"));
        assertRefused("appraisal-year-done", () -> begin(SECOND, 2026));
        begin(SECOND, 2027);
        assertThat(kept(SECOND).placed().get("training-first"))
                .isEqualTo(new Placed(Level.REVIEWED, "so", List.of(RULES, WEB), 1));
        assertThat(kept(SECOND).gaps()).isEmpty();
        place("training-first", 1, Level.BEGUN, "changed");
        assertThat(kept(FIRST)).isEqualTo(signed);
        assertThat(list(stores -> stores.appraisals().in(Invented.PROGRAM)))
                .extracting(Appraisal::id)
                .containsExactly(SECOND, FIRST);
    }

    @Test
    default void itIsBegunOnceHoweverManyPressAndOneWindowWritesAtATime() {
        settled();
        List<AppraisalId> begun =
                AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> begin(new AppraisalId("window-" + n), 2026));
        assertThat(begun).containsOnly(begun.get(0));
        AppraisalId id = begun.get(0);
        List<Boolean> written = AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> {
            try {
                appraise(it -> it.place(
                        robin(), id, "purpose-said", 0, Level.BEGUN, "window " + n, List.of(), Invented.MORNING));
                return true;
            } catch (RefusedException refused) {
                assertThat(refused.refusal().code()).isEqualTo("appraisal-changed");
                return false;
            }
        });
        assertThat(written).filteredOn(yes -> yes).hasSize(1);
        String why = kept(id).placed().get("purpose-said").why();
        appraise(it -> it.place(robin(), id, "purpose-said", 0, Level.BEGUN, why, List.of(), Invented.MORNING));
        assertThat(kept(id).placed().get("purpose-said").edition()).isEqualTo(1);
    }

    @Test
    default void gapsAreNamedAndNobodyElseWrites() {
        begun();
        place("purpose-said", 0, Level.IN_PLACE, "");
        assertThat(kept(FIRST).gaps())
                .hasSize(19)
                .startsWith(
                        new Gap("purpose-said", Gap.Missing.WHY),
                        new Gap("purpose-said", Gap.Missing.EVIDENCE),
                        new Gap("purpose-heard", Gap.Missing.LEVEL));
        assertRefused("appraisal-gaps", () -> appraise(it -> it.sign(robin(), FIRST, Invented.MORNING)));
        assertThat(kept(FIRST).isSigned()).isFalse();
        Actor office = new Actor(
                Invented.ODILE.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.ODILE.id(), Role.OFFICE, null)));
        assertRefused("unknown-appraisal", () -> appraise(it -> it.sign(office, FIRST, Invented.MORNING)));
        assertRefused("unknown-appraisal", () -> place("no-such", 0, Level.BEGUN, "why"));
        assertThat(kept(FIRST).isSeenBy(office)).isTrue();
        assertThat(kept(FIRST).isSeenBy(new Actor(Invented.WAI_LAM.id(), List.of())))
                .isFalse();
    }

    @Test
    default void aNextStepIsNotedOnceAndIsDone() {
        begun();
        UndertakingId id = new UndertakingId("step");
        Undertaking step = new Undertaking(
                id,
                FIRST,
                "training-first",
                "Ask the mentors\nof last year",
                Invented.ODILE.id(),
                LocalDate.of(2026, 10, 1),
                new Fact(Invented.ROBIN.id(), Invented.MORNING),
                null);
        appraise(it -> it.undertake(robin(), step, Invented.MORNING));
        appraise(it -> it.undertake(robin(), step, Invented.MORNING));
        assertThat(list(stores -> stores.appraisals().undertakings(FIRST))).containsExactly(step);
        Actor owner = new Actor(Invented.ODILE.id(), List.of());
        appraise(it -> it.finish(owner, id, Invented.MORNING.plusSeconds(1)));
        appraise(it -> it.finish(robin(), id, Invented.MORNING.plusSeconds(2)));
        assertThat(found(stores -> stores.appraisals().undertaking(id))
                        .orElseThrow()
                        .done())
                .isEqualTo(new Fact(Invented.ODILE.id(), Invented.MORNING.plusSeconds(1)));
    }

    private void settled() {
        write(stores -> {
            Invented.settle(stores);
            stores.districts().save(Invented.district(27, "Cariboo-Chilcotin"));
        });
    }

    private void begun() {
        settled();
        begin(FIRST, 2026);
    }

    private AppraisalId begin(AppraisalId id, int year) {
        return store().write(stores -> new AppraisingQuality(stores.appraisals(), stores.audit())
                .begin(robin(), id, Invented.PROGRAM, district(), year, Invented.MORNING));
    }

    private void place(String standard, int base, Level level, String why, Evidence... evidence) {
        appraise(it -> it.place(robin(), current(), standard, base, level, why, List.of(evidence), at()));
    }

    private AppraisalId current() {
        return found(stores -> stores.appraisals().find(SECOND)).isPresent() ? SECOND : FIRST;
    }

    private static Instant at() {
        return Invented.MORNING;
    }

    private Appraisal kept(AppraisalId id) {
        return found(stores -> stores.appraisals().find(id)).orElseThrow();
    }

    private void appraise(Consumer<AppraisingQuality> deed) {
        write(stores -> deed.accept(new AppraisingQuality(stores.appraisals(), stores.audit())));
    }

    private static DistrictNumber district() {
        return Invented.KOOTENAY;
    }

    private static Actor robin() {
        return new Actor(
                Invented.ROBIN.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.ROBIN.id(), Role.COORDINATOR, district())));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
