package ca.learningpartners.mentorship.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Desks;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Robin of district 52 and Odile of the Office make a resource, and a practice of the district's goes its way. */
class MakingResourceTest {

    private static final ResourceId ID = new ResourceId("r");
    private static final Instant NOW = Invented.MORNING;

    private final Store store = new InMemoryStore();

    @BeforeEach
    void settle() {
        store.write(stores -> {
            Desks.settle(stores);
            return true;
        });
    }

    @Test
    void neither_publishes_alone_and_both_do() {
        begin(Reach.PROVINCE, both("First days"));
        Version signed = sign(Desks.ROBIN, 1, Side.DISTRICT);
        assertThat(signed.isAgreed(Reach.PROVINCE)).isFalse();
        assertThat(kept().isPublished()).isFalse();
        sign(Desks.ROBIN, 1, Side.DISTRICT);
        assertThat(kept().isPublished()).isFalse();
        sign(Desks.ODILE, 1, Side.OFFICE);
        assertThat(kept().published()).isEqualTo(1);
        assertThat(verbs())
                .containsExactly("resource-published", "resource-signed", "resource-signed", "resource-begun");
    }

    @Test
    void one_person_does_not_sign_for_both() {
        begin(Reach.PROVINCE, both("First days"));
        sign(Desks.BOTH, 1, Side.OFFICE);
        assertRefused("joint-one-person", () -> sign(Desks.BOTH, 1, Side.DISTRICT));
        sign(Desks.ROBIN, 1, Side.DISTRICT);
        assertThat(kept().isPublished()).isTrue();
    }

    @Test
    void nobody_signs_for_a_side_they_are_not_of() {
        begin(Reach.PROVINCE, both("First days"));
        assertRefused("unknown-resource", () -> sign(Desks.ROBIN, 1, Side.OFFICE));
        assertRefused("unknown-resource", () -> sign(Desks.XWEX, 1, Side.DISTRICT));
        assertRefused("unknown-resource", () -> sign(Desks.WAI_LAM, 1, Side.DISTRICT));
        assertRefused("unknown-resource", () -> write(Desks.XWEX, 1, Side.DISTRICT, both("Mine")));
        assertRefused(
                "unknown-resource",
                () -> making(making -> making.begin(
                        Desks.XWEX,
                        new ResourceId("x"),
                        Desks.MAKERS,
                        Reach.PROVINCE,
                        Side.DISTRICT,
                        both("Mine"),
                        NOW)));
    }

    @Test
    void a_change_after_a_signature_voids_it() {
        begin(Reach.PROVINCE, both("First days"));
        sign(Desks.ROBIN, 1, Side.DISTRICT);
        Version changed = write(Desks.ODILE, 1, Side.OFFICE, both("First weeks"));
        assertThat(changed.number()).isEqualTo(2);
        assertThat(changed.signing().isSignedBy(Side.DISTRICT)).isFalse();
        assertRefused("resource-changed-meanwhile", () -> sign(Desks.ODILE, 1, Side.OFFICE));
        sign(Desks.ODILE, 2, Side.OFFICE);
        assertThat(kept().isPublished()).isFalse();
        assertRefused("resource-changed-meanwhile", () -> write(Desks.ROBIN, 1, Side.DISTRICT, both("Other")));
        assertThat(write(Desks.ROBIN, 1, Side.DISTRICT, both("First weeks")).number())
                .isEqualTo(2);
    }

    @Test
    void the_provinces_are_in_both_languages_and_a_districts_may_be_in_one() {
        begin(Reach.PROVINCE, new Content(wording("First days"), null, new TreeSet<>()));
        assertRefused("resource-needs-both-languages", () -> sign(Desks.ROBIN, 1, Side.DISTRICT));
        ResourceId practice = practice("Premiers pas");
        assertThat(found(practice).isPublished()).isTrue();
    }

    @Test
    void what_is_published_goes_on_being_read_until_the_next_version_is_signed_by_both() {
        begin(Reach.PROVINCE, both("First days"));
        sign(Desks.ROBIN, 1, Side.DISTRICT);
        sign(Desks.ODILE, 1, Side.OFFICE);
        write(Desks.ROBIN, 1, Side.DISTRICT, both("First weeks"));
        assertThat(kept().isReadBy(Desks.WAI_LAM, 1)).isTrue();
        assertThat(kept().isReadBy(Desks.WAI_LAM, 2)).isFalse();
        assertThat(kept().isReadBy(Desks.XWEX, 2)).isFalse();
        assertThat(kept().isReadBy(Desks.ODILE, 2)).isTrue();
    }

    @Test
    void either_side_takes_it_back_with_a_reason() {
        begin(Reach.PROVINCE, both("First days"));
        sign(Desks.ROBIN, 1, Side.DISTRICT);
        sign(Desks.ODILE, 1, Side.OFFICE);
        making(making -> {
            making.withdraw(Desks.ODILE, ID, Side.OFFICE, "The law changed", NOW);
            return true;
        });
        assertThat(kept().isReadBy(Desks.WAI_LAM, 1)).isFalse();
        assertThat(kept().isSeenBy(Desks.WAI_LAM)).isTrue();
        assertRefused("resource-withdrawn", () -> write(Desks.ROBIN, 1, Side.DISTRICT, both("Again")));
    }

    @Test
    void a_practice_is_proposed_or_invited_for_the_province_once_and_keeps_its_trace() {
        ResourceId practice = practice("Premiers pas");
        assertRefused("unknown-resource", () -> promote(Desks.XWEX, practice, "way", Side.DISTRICT));
        Resource way = promote(Desks.ODILE, practice, "way", Side.OFFICE);
        assertThat(way.practice()).isEqualTo(practice);
        assertThat(way.reach()).isEqualTo(Reach.PROVINCE);
        assertThat(promote(Desks.ROBIN, practice, "other", Side.DISTRICT)).isEqualTo(way);
        assertThat(found(practice).isPublished()).isTrue();
    }

    @Test
    void a_practice_is_nothing_the_office_works_on() {
        assertRefused(
                "unknown-resource",
                () -> making(making ->
                        making.begin(Desks.ODILE, ID, Desks.MAKERS, Reach.DISTRICT, Side.OFFICE, both("Ours"), NOW)));
        ResourceId practice = practice("Premiers pas");
        assertThat(found(practice).isMadeBy(Desks.ODILE)).isFalse();
        assertRefused(
                "unknown-resource",
                () -> making(making -> {
                    making.comment(Desks.ODILE, practice, CommentId.random(), Side.OFFICE, "Hm", NOW);
                    return true;
                }));
    }

    @Test
    void tags_are_those_of_the_program() {
        Content tagged = new Content(
                wording("First days"), null, new TreeSet<>(List.of(new Tag(Tag.Kind.TOPIC, "no-such-topic"))));
        assertRefused("resource-tag-unknown", () -> begin(Reach.PROVINCE, tagged));
    }

    @Test
    void a_file_makes_the_next_version_and_belongs_to_one_resource() {
        begin(Reach.PROVINCE, both("First days"));
        Version with = addFile("f", Language.FRENCH, 1);
        assertThat(with.number()).isEqualTo(2);
        assertThat(with.content().in(Language.FRENCH).orElseThrow().file()).isEqualTo(new FileId("f"));
        assertThat(with.content().in(Language.ENGLISH).orElseThrow().file()).isNull();
        assertThat(addFile("f", Language.FRENCH, 1)).isEqualTo(with);
        Wording foreign = new Wording("Other", "", "", null, new FileId("f"));
        assertRefused(
                "resource-file-unknown",
                () -> making(making -> {
                    making.begin(
                            Desks.ROBIN,
                            new ResourceId("q"),
                            Desks.MAKERS,
                            Reach.PROVINCE,
                            Side.DISTRICT,
                            both("Q"),
                            NOW);
                    return making.write(
                            Desks.ROBIN,
                            new ResourceId("q"),
                            1,
                            Side.DISTRICT,
                            new Content(foreign, null, new TreeSet<>()),
                            NOW);
                }));
    }

    @Test
    void reasons_are_the_strongest_first_and_count_once_for_each_kind() {
        Reader reader = new Reader(tags("TOPIC:budget", "TOPIC:staffing", "ROLE:MENTEE", "LANGUAGE:en"));
        TreeSet<Tag> some = tags("ROLE:MENTEE", "TOPIC:budget", "CONTEXT:FRANCOPHONE");
        TreeSet<Tag> more = tags("ROLE:MENTEE", "TOPIC:budget", "TOPIC:staffing", "ROLE:MENTOR");
        assertThat(reader.reasons(more))
                .map(Tag::toString)
                .containsExactly("TOPIC:budget", "TOPIC:staffing", "ROLE:MENTEE");
        assertThat(reader.points(more)).isEqualTo(reader.points(some)).isEqualTo(7);
    }

    private void begin(Reach reach, Content content) {
        making(making -> making.begin(Desks.ROBIN, ID, Desks.MAKERS, reach, Side.DISTRICT, content, NOW));
    }

    private ResourceId practice(String title) {
        ResourceId id = new ResourceId("practice");
        Content content = new Content(null, wording(title), new TreeSet<>());
        making(making -> {
            making.begin(Desks.ROBIN, id, Desks.MAKERS, Reach.DISTRICT, Side.DISTRICT, content, NOW);
            return making.sign(Desks.ROBIN, id, 1, Side.DISTRICT, NOW);
        });
        return id;
    }

    private Resource promote(Actor actor, ResourceId practice, String id, Side side) {
        return making(making -> making.promote(actor, practice, new ResourceId(id), side, NOW));
    }

    private Version write(Actor actor, int base, Side side, Content content) {
        return making(making -> making.write(actor, ID, base, side, content, NOW));
    }

    private Version sign(Actor actor, int number, Side side) {
        return making(making -> making.sign(actor, ID, number, side, NOW));
    }

    private Version addFile(String id, Language language, int base) {
        byte[] bytes = Samples.of(FileKind.PDF);
        return store.write(stores -> new AddingFile(making(stores), stores.resources(), stores.files())
                .add(
                        Desks.ROBIN,
                        ID,
                        base,
                        Side.DISTRICT,
                        language,
                        new FileId(id),
                        Examined.of("x.pdf", "", bytes),
                        bytes,
                        1000,
                        NOW));
    }

    private <T> T making(Function<MakingResource, T> work) {
        return store.write(stores -> work.apply(making(stores)));
    }

    private static MakingResource making(Stores stores) {
        return new MakingResource(
                stores.programs(),
                stores.resources(),
                stores.files(),
                stores.comments(),
                stores.labels(),
                stores.audit());
    }

    private Resource kept() {
        return found(ID);
    }

    private Resource found(ResourceId id) {
        return store.read(stores -> stores.resources().find(id)).orElseThrow();
    }

    private List<String> verbs() {
        return store.read(stores -> stores.audit().on(ID.value(), 20)).stream()
                .map(Act::verb)
                .toList();
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static Content both(String title) {
        return new Content(wording(title), wording("Premiers jours"), new TreeSet<>());
    }

    private static Wording wording(String title) {
        return new Wording(title, "", "", null, null);
    }

    private static TreeSet<Tag> tags(String... tags) {
        return new TreeSet<>(Stream.of(tags).map(Tag::parse).toList());
    }
}
