package ca.learningpartners.mentorship.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may set which rule, and what becomes of it. */
class DecidingRulesTest {

    private static final DistrictNumber RUPERT = new DistrictNumber(52);
    private static final DistrictNumber CARIBOO = new DistrictNumber(27);

    private final Store store = new InMemoryStore();
    private final Actor office = actor("office", Role.OFFICE, null);
    private final Actor rupert = actor("r-coordinator", Role.COORDINATOR, RUPERT);
    private final Actor cariboo = actor("c-coordinator", Role.COORDINATOR, CARIBOO);

    @BeforeEach
    void settle() {
        store.write(stores -> {
            Invented.settle(stores);
            return true;
        });
    }

    @Test
    void theOfficeSetsTheProvincesValueWithAReason() {
        set(PolicyKey.CADENCE_DAYS, 21, PolicyMode.DEFAULT, "Three weeks suit a term.");
        assertThat(program().setting(PolicyKey.CADENCE_DAYS, RUPERT)).isEqualTo(21);
        assertThat(history(PolicyKey.CADENCE_DAYS).get(0).reason()).isEqualTo("Three weeks suit a term.");
        assertThat(acts("bcssa-2026/CADENCE_DAYS")).extracting(Act::verb).containsExactly("rule-set");
    }

    @Test
    void withoutAReasonTheOfficeChangesNothing() {
        refused("rule-reason-needed", () -> set(PolicyKey.CADENCE_DAYS, 21, PolicyMode.DEFAULT, " \u00a0"));
        assertThat(history(PolicyKey.CADENCE_DAYS)).isEmpty();
    }

    @Test
    void onlyTheOfficeSetsTheProvincesValue() {
        refused(
                "unknown-program",
                () -> store.write(stores -> new SettingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .set(
                                rupert,
                                Invented.PROGRAM,
                                new SettingRule.Wish(PolicyKey.CADENCE_DAYS, 21, PolicyMode.DEFAULT, "Mine.", 0),
                                Invented.MORNING)));
    }

    @Test
    void aDistrictDiffersFromADefaultAndSaysWhy() {
        assertThat(differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "Ferries, not roads."))
                .isTrue();
        assertThat(program().setting(PolicyKey.CADENCE_DAYS, RUPERT)).isEqualTo(45);
        assertThat(program().setting(PolicyKey.CADENCE_DAYS, CARIBOO)).isEqualTo(30);
        assertThat(program().setting(PolicyKey.CADENCE_DAYS)).isEqualTo(30);
        assertThat(acts("bcssa-2026/CADENCE_DAYS/SD52")).extracting(Act::verb).containsExactly("rule-differed");
    }

    @Test
    void withoutAReasonADistrictDoesNotDifferFromADefault() {
        refused("rule-reason-needed", () -> differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, ""));
    }

    @Test
    void whatIsEachDistrictsOwnNeedsNoReason() {
        set(PolicyKey.CADENCE_DAYS, 30, PolicyMode.LOCAL, "Distances differ.");
        assertThat(differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "")).isTrue();
        assertThat(program().setting(PolicyKey.CADENCE_DAYS, RUPERT)).isEqualTo(45);
    }

    @Test
    void aLockedRuleIsTheProvincesAlone() {
        refused("rule-locked", () -> differ(rupert, RUPERT, PolicyKey.ELIGIBILITY_MONTHS, 36, "We need longer."));
    }

    @Test
    void nobodySpeaksForAnotherDistrict() {
        refused("unknown-district", () -> differ(cariboo, RUPERT, PolicyKey.CADENCE_DAYS, 45, "For them."));
        refused("unknown-district", () -> differ(office, RUPERT, PolicyKey.CADENCE_DAYS, 45, "For them."));
    }

    @Test
    void aDistrictThatIsNoPartnerDecidesNothing() {
        store.write(stores -> {
            stores.programs().save(program().with(new TreeSet<>(List.of(CARIBOO))));
            return true;
        });
        refused("not-a-partner-district", () -> differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "Ferries."));
    }

    @Test
    void aDistrictFollowsTheProvinceAgain() {
        differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "Ferries.");
        assertThat(withdraw(rupert, RUPERT, PolicyKey.CADENCE_DAYS)).isTrue();
        assertThat(withdraw(rupert, RUPERT, PolicyKey.CADENCE_DAYS)).isFalse();
        assertThat(program().setting(PolicyKey.CADENCE_DAYS, RUPERT)).isEqualTo(30);
        assertThat(history(PolicyKey.CADENCE_DAYS))
                .extracting(RuleChange::how)
                .containsExactly(RuleChange.How.WITHDRAWN, RuleChange.How.DIFFERED);
    }

    @Test
    void lockingEndsWhatDistrictsHadAndOpeningDoesNotBringItBack() {
        differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "Ferries.");
        differ(cariboo, CARIBOO, PolicyKey.CADENCE_DAYS, 20, "Winter roads.");
        set(PolicyKey.CADENCE_DAYS, 30, PolicyMode.LOCKED, "One rhythm for the pilot.");
        assertThat(program().setting(PolicyKey.CADENCE_DAYS, RUPERT)).isEqualTo(30);
        set(PolicyKey.CADENCE_DAYS, 30, PolicyMode.DEFAULT, "Districts asked.");
        assertThat(program().rules().differing(PolicyKey.CADENCE_DAYS)).isEmpty();
        assertThat(history(PolicyKey.CADENCE_DAYS))
                .extracting(RuleChange::how)
                .containsExactly(
                        RuleChange.How.SET,
                        RuleChange.How.ENDED,
                        RuleChange.How.ENDED,
                        RuleChange.How.SET,
                        RuleChange.How.DIFFERED,
                        RuleChange.How.DIFFERED);
    }

    @Test
    void aValueThatMakesNoSenseIsRefusedWithItsBounds() {
        assertThatThrownBy(() -> set(PolicyKey.CADENCE_NUDGE_PERCENT, 99, PolicyMode.DEFAULT, "Sooner."))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("rule-out-of-bounds");
                    assertThat(refused.refusal().details()).containsExactly(99, 100, 1000);
                });
        refused("rule-out-of-bounds", () -> differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 0, "Always."));
    }

    @Test
    void anOfferIsBroughtUpBeforeItExpiresEverywhere() {
        refused("rule-order-offer", () -> set(PolicyKey.OFFER_NUDGE_DAYS, 14, PolicyMode.DEFAULT, "Later."));
        refused("rule-order-offer", () -> differ(rupert, RUPERT, PolicyKey.OFFER_EXPIRY_DAYS, 7, "Faster."));
        differ(rupert, RUPERT, PolicyKey.OFFER_NUDGE_DAYS, 12, "Boats.");
        assertThatThrownBy(() -> set(PolicyKey.OFFER_EXPIRY_DAYS, 10, PolicyMode.DEFAULT, "Faster."))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().details()).containsExactly(12, 10, 52));
        set(PolicyKey.OFFER_EXPIRY_DAYS, 13, PolicyMode.DEFAULT, "A little faster.");
        assertThat(program().setting(PolicyKey.OFFER_EXPIRY_DAYS, RUPERT)).isEqualTo(13);
    }

    @Test
    void followingAgainIsRefusedWhereWhatTheDistrictKeepsWouldNotFit() {
        differ(rupert, RUPERT, PolicyKey.OFFER_EXPIRY_DAYS, 30, "Boats.");
        differ(rupert, RUPERT, PolicyKey.OFFER_NUDGE_DAYS, 20, "Boats.");
        refused("rule-order-offer", () -> withdraw(rupert, RUPERT, PolicyKey.OFFER_EXPIRY_DAYS));
    }

    @Test
    void sayingTheSameTwiceKeepsOne() {
        differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "Ferries.");
        assertThat(differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "Ferries."))
                .isFalse();
        set(PolicyKey.SILENT_DAYS, 80, PolicyMode.DEFAULT, "Sooner.");
        set(PolicyKey.SILENT_DAYS, 80, PolicyMode.DEFAULT, "Sooner.");
        assertThat(history(PolicyKey.CADENCE_DAYS)).hasSize(1);
        assertThat(history(PolicyKey.SILENT_DAYS)).hasSize(1);
    }

    @Test
    void whoDecidesFromAnOldPageIsToldSo() {
        differ(rupert, RUPERT, PolicyKey.CADENCE_DAYS, 45, "Ferries.");
        refused(
                "rule-changed-meanwhile",
                () -> store.write(stores -> new SettingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .set(
                                office,
                                Invented.PROGRAM,
                                new SettingRule.Wish(PolicyKey.CADENCE_DAYS, 30, PolicyMode.LOCKED, "One rhythm.", 0),
                                Invented.MORNING)));
        refused(
                "rule-changed-meanwhile",
                () -> store.write(stores -> new OverridingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .differ(
                                rupert,
                                new OverridingRule.Place(Invented.PROGRAM, PolicyKey.CADENCE_DAYS, RUPERT, 0),
                                40,
                                "Ferries.",
                                Invented.MORNING)));
    }

    @Test
    void whatAnotherDistrictDecidesDoesNotMakeAPageOld() {
        differ(cariboo, CARIBOO, PolicyKey.CADENCE_DAYS, 20, "Winter roads.");
        assertThat(store.<Boolean>write(
                        stores -> new OverridingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                                .differ(
                                        rupert,
                                        new OverridingRule.Place(Invented.PROGRAM, PolicyKey.CADENCE_DAYS, RUPERT, 0),
                                        45,
                                        "Ferries.",
                                        Invented.MORNING)))
                .isTrue();
    }

    private void set(PolicyKey key, int value, PolicyMode mode, String reason) {
        store.write(stores -> new SettingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                .set(
                        office,
                        Invented.PROGRAM,
                        new SettingRule.Wish(
                                key, value, mode, reason, stores.ruleChanges().count(Invented.PROGRAM, key)),
                        Invented.MORNING));
    }

    private boolean differ(Actor actor, DistrictNumber district, PolicyKey key, int value, String reason) {
        return store.<Boolean>write(
                stores -> new OverridingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .differ(actor, place(district, key), value, reason, Invented.MORNING));
    }

    private boolean withdraw(Actor actor, DistrictNumber district, PolicyKey key) {
        return store.<Boolean>write(
                stores -> new OverridingRule(stores.programs(), stores.ruleChanges(), stores.audit())
                        .withdraw(actor, place(district, key), Invented.MORNING));
    }

    /** As the district's coordinator sees it at the moment. */
    private OverridingRule.Place place(DistrictNumber district, PolicyKey key) {
        int seen = history(key).stream()
                .filter(change -> change.isIn(null) || change.isIn(district))
                .mapToInt(RuleChange::number)
                .max()
                .orElse(0);
        return new OverridingRule.Place(Invented.PROGRAM, key, district, seen);
    }

    private Program program() {
        return store.read(stores -> stores.programs().find(Invented.PROGRAM)).orElseThrow();
    }

    private List<RuleChange> history(PolicyKey key) {
        return store.read(stores -> stores.ruleChanges().history(Invented.PROGRAM, key, 0, 100));
    }

    private List<Act> acts(String subject) {
        return store.read(stores -> stores.audit().on(subject, 10));
    }

    private static void refused(String code, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static Actor actor(String id, Role role, @Nullable DistrictNumber district) {
        ParticipantId person = new ParticipantId(id);
        return new Actor(person, List.of(new Appointment(Invented.PROGRAM, person, role, district)));
    }
}
