package ca.learningpartners.mentorship.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.GradeSpan;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.SchoolId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.KeepingStore;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may write what of a district. Odile belongs to SD27 and becomes its lead. */
class PortraitTest implements KeepingStore {

    private static final DistrictNumber OURS = Invented.KOOTENAY;
    private static final DistrictNumber THEIRS = new DistrictNumber(52);
    private static final Instant NOW = Invented.MORNING;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 8);
    private static final Actor COORDINATOR = actor("coordinator", Role.COORDINATOR, OURS);
    private static final Actor ELSEWHERE = actor("elsewhere", Role.COORDINATOR, THEIRS);
    private static final Actor OFFICE = actor("office", Role.OFFICE, null);
    private static final Actor MENTOR = actor(Invented.ODILE.id().value(), Role.MENTOR, null);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};

    private final Store store = new InMemoryStore();

    private static Actor actor(String id, Role role, DistrictNumber district) {
        ParticipantId person = new ParticipantId(id);
        return new Actor(person, List.of(new Appointment(Invented.PROGRAM, person, role, district)));
    }

    @BeforeEach
    void knowPeople() {
        write(stores -> stores.participants().save(Invented.ODILE));
    }

    @Override
    public Store store() {
        return store;
    }

    private void refused(String code, Consumer<Stores> work) {
        assertThatThrownBy(() -> write(work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static DescribingDistrict describing(Stores stores) {
        return new DescribingDistrict(stores.profiles(), stores.pictures(), stores.leads(), stores.audit());
    }

    private static Consumer<Stores> acknowledging(Actor actor, String words) {
        DistrictProfile profile = new DistrictProfile(OURS, Bilingual.NONE, Bilingual.NONE, new Bilingual(words, null));
        return stores -> describing(stores).describe(actor, profile, edition(stores), NOW);
    }

    private static String edition(Stores stores) {
        return stores.profiles()
                .find(OURS)
                .orElseGet(() -> DistrictProfile.blank(OURS))
                .edition();
    }

    private static Consumer<Stores> appointing(Actor actor, ParticipantId person) {
        return stores -> new AppointingLead(stores.leads(), stores.participants(), stores.audit())
                .appoint(actor, OURS, person, NOW);
    }

    @Test
    void the_acknowledgement_is_written_by_the_district_alone() {
        refused("words-are-the-districts", acknowledging(OFFICE, "We live on …"));
        refused("unknown-district", acknowledging(ELSEWHERE, "We live on …"));
        refused("unknown-district", acknowledging(MENTOR, "We live on …"));
        write(acknowledging(COORDINATOR, "We live on …"));
        write(appointing(COORDINATOR, Invented.ODILE.id()));
        write(acknowledging(MENTOR, "We live and work on …"));
        assertThat(list(stores -> stores.audit().on("SD27", 9)))
                .extracting(act -> act.verb())
                .containsExactly("district-described", "district-lead-appointed", "district-described");
    }

    @Test
    void words_written_on_an_older_edition_take_nothing_away_and_the_same_words_twice_are_one_deed() {
        String seen = found(stores -> Optional.of(edition(stores))).orElseThrow();
        write(acknowledging(COORDINATOR, "We live on …"));
        write(acknowledging(COORDINATOR, "We live on …"));
        DistrictProfile late = new DistrictProfile(OURS, new Bilingual("Late", null), Bilingual.NONE, Bilingual.NONE);
        refused("profile-changed-meanwhile", stores -> describing(stores).describe(COORDINATOR, late, seen, NOW));
        assertThat(list(stores -> stores.audit().on("SD27", 9))).hasSize(1);
    }

    @Test
    void a_lead_is_one_of_the_districts_people_and_named_by_its_coordinator_or_the_office() {
        refused("unknown-district", appointing(ELSEWHERE, Invented.ODILE.id()));
        refused("lead-of-elsewhere", appointing(OFFICE, new ParticipantId("nobody")));
        write(appointing(OFFICE, Invented.ODILE.id()));
        refused("unknown-district", appointing(MENTOR, Invented.ODILE.id()));
        write(stores ->
                new AppointingLead(stores.leads(), stores.participants(), stores.audit()).end(COORDINATOR, OURS, NOW));
        assertThat(found(stores -> stores.leads().of(OURS))).isEmpty();
    }

    private static School school(DistrictNumber district, String name) {
        return new School(new SchoolId("s-1"), district, name, null, "village", new GradeSpan(0, 12), Set.of(), null);
    }

    private static StatingFacts<SchoolId, School> stating(Stores stores) {
        return new StatingFacts<>(
                "school",
                stores.schools(),
                School::id,
                school -> Set.of(school.district()),
                stores.leads(),
                stores.audit());
    }

    @Test
    void facts_are_stated_by_the_district_or_the_office_and_never_taken_over_by_another_district() {
        write(stores -> stating(stores).state(COORDINATOR, OURS, school(OURS, "Lakeside"), NOW));
        write(stores -> stating(stores).state(OFFICE, OURS, school(OURS, "Lakeside Village"), NOW));
        refused("unknown-district", stores -> stating(stores).state(ELSEWHERE, OURS, school(OURS, "Ours"), NOW));
        refused("unknown-district", stores -> stating(stores).state(ELSEWHERE, THEIRS, school(THEIRS, "Ours"), NOW));
        refused("unknown-district", stores -> stating(stores).remove(ELSEWHERE, THEIRS, new SchoolId("s-1"), NOW));
        assertThat(list(stores -> stores.schools().of(OURS)))
                .extracting(School::name)
                .containsExactly("Lakeside Village");
        write(stores -> stating(stores).remove(COORDINATOR, OURS, new SchoolId("s-1"), NOW));
        assertThat(list(stores -> stores.schools().of(OURS))).isEmpty();
    }

    @Test
    void a_community_is_served_by_several_districts_until_the_last_one_leaves_it() {
        CommunityId id = new CommunityId("lake");
        Community lake = new Community(id, "Lake", List.of(), null, null, Set.of(THEIRS), Set.of());
        write(stores -> stores.communities().save(lake));
        write(stores -> serving(stores).serve(COORDINATOR, OURS, id, NOW));
        assertThat(found(stores -> stores.communities().find(id)).orElseThrow().districts())
                .containsExactly(OURS, THEIRS);
        refused("unknown-district", stores -> serving(stores).leave(ELSEWHERE, OURS, id, NOW));
        write(stores -> serving(stores).leave(ELSEWHERE, THEIRS, id, NOW));
        write(stores -> serving(stores).leave(COORDINATOR, OURS, id, NOW));
        assertThat(list(stores -> stores.communities().all())).isEmpty();
        refused("unknown-community", stores -> serving(stores).serve(COORDINATOR, OURS, id, NOW));
    }

    private static ServingCommunity serving(Stores stores) {
        return new ServingCommunity(stores.communities(), stores.leads(), stores.audit());
    }

    private static NotingActivity noting(Stores stores) {
        return new NotingActivity(stores.activities(), stores.leads(), stores.audit());
    }

    private static NotingActivity.Draft draft(LocalDate day, String words) {
        return new NotingActivity.Draft(day, ActivityKind.TRAINING, new Bilingual(words, null), null);
    }

    @Test
    void noting_twice_keeps_one_and_noting_otherwise_puts_it_right() {
        ActivityId id = new ActivityId("a-1");
        NotingActivity.Draft first = draft(TODAY, "Ten mentors trained");
        write(stores -> noting(stores).note(COORDINATOR, id, OURS, first, TODAY, NOW));
        write(stores -> noting(stores).note(COORDINATOR, id, OURS, first, TODAY, NOW.plusSeconds(1)));
        assertThat(found(stores -> stores.activities().find(id)).orElseThrow().corrected())
                .isNull();
        write(stores -> noting(stores).note(COORDINATOR, id, OURS, draft(TODAY, "Twelve"), TODAY, NOW.plusSeconds(2)));
        Activity right = store.read(stores -> stores.activities().find(id)).orElseThrow();
        assertThat(right.words().en()).isEqualTo("Twelve");
        assertThat(right.noted()).isEqualTo(new Fact(COORDINATOR.id(), NOW));
        assertThat(right.corrected()).isEqualTo(new Fact(COORDINATOR.id(), NOW.plusSeconds(2)));
    }

    @Test
    void the_log_is_the_districts_own_and_holds_nothing_to_come() {
        ActivityId id = new ActivityId("a-1");
        refused(
                "words-are-the-districts",
                stores -> noting(stores).note(OFFICE, id, OURS, draft(TODAY, "x"), TODAY, NOW));
        refused(
                "activity-in-future",
                stores -> noting(stores).note(COORDINATOR, id, OURS, draft(TODAY.plusDays(1), "x"), TODAY, NOW));
        write(stores -> noting(stores).note(COORDINATOR, id, OURS, draft(TODAY, "x"), TODAY, NOW));
        refused(
                "unknown-district",
                stores -> noting(stores).note(ELSEWHERE, id, THEIRS, draft(TODAY, "taken over"), TODAY, NOW));
        write(stores -> noting(stores).remove(ELSEWHERE, THEIRS, id, NOW));
        assertThat(found(stores -> stores.activities().find(id))).isPresent();
    }

    @Test
    void pictures_of_another_kind_too_large_or_too_many_are_refused() {
        LocalText words = new LocalText("A lake", "Un lac");
        refused(
                "picture-unknown-type",
                stores -> describing(stores)
                        .show(COORDINATOR, new PictureId("p"), OURS, "<svg/>".getBytes(), words, NOW));
        refused(
                "picture-too-large",
                stores -> describing(stores)
                        .show(COORDINATOR, new PictureId("p"), OURS, new byte[Picture.MOST_BYTES + 1], words, NOW));
        for (int i = 0; i < Picture.MOST; i++) {
            PictureId id = new PictureId("p-" + i);
            write(stores -> describing(stores).show(COORDINATOR, id, OURS, JPEG, words, NOW));
            write(stores -> describing(stores).show(COORDINATOR, id, OURS, JPEG, words, NOW));
        }
        refused(
                "pictures-enough",
                stores -> describing(stores).show(COORDINATOR, new PictureId("p-more"), OURS, JPEG, words, NOW));
    }
}
