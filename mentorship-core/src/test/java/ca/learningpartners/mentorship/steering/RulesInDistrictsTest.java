package ca.learningpartners.mentorship.steering;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Rules;
import ca.learningpartners.mentorship.progress.Rhythm;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whose district's value holds, wherever a rule is asked. */
class RulesInDistrictsTest {

    private static final DistrictNumber RUPERT = new DistrictNumber(52);
    private static final DistrictNumber CARIBOO = new DistrictNumber(27);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Program PROGRAM = Invented.program(Invented.PROGRAM);

    private static final Participant ODILE = person("odile", RUPERT);
    private static final Participant ROBIN = person("robin", CARIBOO);

    @Test
    void theProgramAsItIsInADistrictSaysWhatHoldsThere() {
        Program program = differing(PolicyKey.SILENT_DAYS, RUPERT, 120);
        assertThat(program.in(RUPERT).setting(PolicyKey.SILENT_DAYS)).isEqualTo(120);
        assertThat(program.in(CARIBOO).setting(PolicyKey.SILENT_DAYS)).isEqualTo(90);
        assertThat(program.in(null).setting(PolicyKey.SILENT_DAYS)).isEqualTo(90);
        assertThat(program.rules().most(PolicyKey.SILENT_DAYS)).isEqualTo(120);
        assertThat(program.rules().least(PolicyKey.SILENT_DAYS)).isEqualTo(90);
    }

    @Test
    void aMentorNeedsTheYearsTheirOwnDistrictAsksFor() {
        Program program = differing(PolicyKey.MENTOR_YEARS, CARIBOO, 10);
        assertThat(refusal(program, mentee(ODILE), mentor(ROBIN, 9))).contains("mentor-not-qualified");
        assertThat(refusal(program, mentee(ODILE), mentor(ROBIN, 10))).isEmpty();
        assertThat(refusal(program, mentee(ROBIN), mentor(ODILE, 9))).isEmpty();
    }

    @Test
    void twoOfOneDistrictAreMatchedOnlyWhereThatDistrictAllowsIt() {
        Program usual = Invented.program(Invented.PROGRAM);
        Program program = usual.under(usual.rules()
                .with(new Policy(PolicyKey.SAME_DISTRICT, 0, PolicyMode.DEFAULT))
                .with(PolicyKey.SAME_DISTRICT, RUPERT, 1));
        Participant neighbour = person("neighbour", RUPERT);
        Participant other = person("other", CARIBOO);
        assertThat(refusal(program, mentee(ODILE), mentor(neighbour, 5))).isEmpty();
        assertThat(refusal(program, mentee(other), mentor(ROBIN, 5))).contains("same-district");
    }

    @Test
    void aLineOfReportKeepsTwoApartForTheLongerOfTheirDistrictsTimes() {
        Program usual = Invented.program(Invented.PROGRAM);
        Program program = usual.under(usual.rules()
                .with(new Policy(PolicyKey.REPORTING_LINE_MONTHS, 12, PolicyMode.DEFAULT))
                .with(PolicyKey.REPORTING_LINE_MONTHS, RUPERT, 36));
        Boundaries line = new Boundaries(Set.of(), Map.of(ROBIN.id(), TODAY.minusMonths(24)), Set.of());
        assertThat(refusal(program, mentee(ODILE, line), mentor(ROBIN, 5))).contains("reporting-line");
        Participant elsewhere = person("elsewhere", new DistrictNumber(45));
        assertThat(refusal(program, mentee(elsewhere, line), mentor(ROBIN, 5))).isEmpty();
    }

    @Test
    void aRunsPolicyIsReadAsItWasWrittenWithItsDistricts() {
        MatchingPolicy policy = MatchingPolicy.of(differing(PolicyKey.MENTOR_YEARS, CARIBOO, 10));
        assertThat(policy.written()).contains(" districts=27:0/10/24 ");
        assertThat(MatchingPolicy.read(policy.written())).isEqualTo(policy);
        MatchingPolicy plain = MatchingPolicy.of(PROGRAM);
        assertThat(plain.written()).doesNotContain("districts");
        assertThat(MatchingPolicy.read(plain.written())).isEqualTo(plain);
        assertThat(policy.asksTheSameAs(plain)).isFalse();
        assertThat(policy.weighsAs(plain)).isTrue();
    }

    @Test
    void theRhythmOfAPairIsThatOfTheMenteesDistrict() {
        Store store = new InMemoryStore();
        Pairing pairing = store.<Optional<Pairing>>write(stores -> {
                    Invented.settle(stores);
                    stores.participants().save(ODILE);
                    stores.participants().save(ROBIN);
                    stores.enrolments().save(Invented.carrying(Invented.PROGRAM, ROBIN, 2));
                    stores.ruleChanges().add(change(PolicyKey.CADENCE_DAYS, 1, RUPERT, 45));
                    stores.ruleChanges().add(change(PolicyKey.CADENCE_DAYS, 2, CARIBOO, 10));
                    Pairing offer = Invented.offer(Invented.PROGRAM, ODILE, ROBIN);
                    stores.pairings().offer(offer, 2);
                    return Optional.of(offer);
                })
                .orElseThrow();
        assertThat(store.<Rhythm>read(stores -> Rhythm.of(stores, pairing)).everyDays())
                .isEqualTo(45);
        Program program =
                store.read(stores -> stores.programs().find(Invented.PROGRAM)).orElseThrow();
        assertThat(Terms.of(program.in(RUPERT), Locale.CANADA).cadenceDays()).isEqualTo(45);
    }

    @Test
    void aChangeOfTodayDoesNotChangeWhatAnOfferWasMadeWith() {
        Store store = new InMemoryStore();
        Pairing offer = Invented.offer(Invented.PROGRAM, ODILE, ROBIN);
        store.write(stores -> {
            Invented.settle(stores);
            stores.participants().save(ODILE);
            stores.participants().save(ROBIN);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, ROBIN, 2));
            stores.pairings().offer(offer, 2);
            return stores.ruleChanges().add(change(PolicyKey.OFFER_EXPIRY_DAYS, 1, RUPERT, 60));
        });
        assertThat(store.read(stores -> stores.pairings().find(offer.id()))
                        .orElseThrow()
                        .lapses())
                .isEqualTo(offer.lapses());
    }

    private static RuleChange change(PolicyKey key, int number, DistrictNumber district, int value) {
        return new RuleChange(
                Invented.PROGRAM,
                key,
                number,
                district,
                RuleChange.How.DIFFERED,
                value,
                null,
                "Ferries.",
                new Fact(new ParticipantId("coordinator"), Invented.MORNING));
    }

    private static Program differing(PolicyKey key, DistrictNumber district, int value) {
        Rules rules = PROGRAM.rules().with(key, district, value);
        return PROGRAM.under(rules);
    }

    private static Optional<String> refusal(Program program, Mentee mentee, Mentor mentor) {
        return Matching.refusal(mentee, mentor, MatchingPolicy.of(program), TODAY);
    }

    private static Mentee mentee(Participant person) {
        return mentee(person, Boundaries.NONE);
    }

    private static Mentee mentee(Participant person, Boundaries boundaries) {
        return new Mentee(
                Invented.PROGRAM,
                person,
                "",
                "",
                Invented.SEPTEMBER,
                Setting.UNKNOWN,
                List.of(),
                Set.of(),
                Map.of(),
                false,
                boundaries);
    }

    private static Mentor mentor(Participant person, int years) {
        return new Mentor(
                Invented.PROGRAM,
                person,
                "",
                "",
                years,
                true,
                true,
                1,
                Setting.UNKNOWN,
                Map.of(),
                List.of(),
                Map.of(),
                Boundaries.NONE);
    }

    private static Participant person(String id, DistrictNumber district) {
        return new Participant(
                new ParticipantId(id),
                "Somebody " + id,
                null,
                district,
                new TreeSet<>(Set.of(Language.FRENCH)),
                Locale.CANADA);
    }
}
