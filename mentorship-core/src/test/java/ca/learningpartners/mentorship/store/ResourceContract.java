package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.FileKind;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.Reader;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Shelf;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Withdrawal;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.together.Comment;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Side;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code Resources}, {@code Files} and {@code Comments} promise. */
public interface ResourceContract extends KeepingStore {

    Fact BEGUN = new Fact(Invented.ROBIN.id(), Invented.MORNING);
    Fact ROBIN_SIGNS = new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(60));
    Fact ODILE_SIGNS = new Fact(Invented.ODILE.id(), Invented.MORNING.plusSeconds(90));

    @Test
    default void aResourceIsKeptToTheLetter() {
        Content content = new Content(
                wording("Drop; -- 'quoted' Sḵwx̱wú7mesh"),
                new Wording(
                        "Les premiers pas",
                        "À lire\nd’abord",
                        "👩🏽‍🚀\tcinq",
                        new SecureLink("https://exemple.example/é?a=b"),
                        new FileId("any")),
                tags("TOPIC:budget", "REMOTENESS:3"));
        Resource resource = resource("one", Reach.PROVINCE, null);
        Version first = new Version(resource.id(), 1, content, Side.DISTRICT, BEGUN, JointSigning.NONE);
        assertThat(begin(resource, first)).isTrue();
        assertThat(found(stores -> stores.resources().find(resource.id()))).contains(resource);
        assertThat(list(stores -> stores.resources().versions(resource.id()))).containsExactly(first);
        assertThat(begin(resource, first)).isFalse();
    }

    @Test
    default void aVersionFollowsTheNewestAndNothingElse() {
        Resource resource = begun("one", Reach.PROVINCE);
        assertThat(add(version(resource, 3, "Three"))).isFalse();
        assertThat(add(version(resource, 2, "Two"))).isTrue();
        assertThat(add(version(resource, 2, "Two again"))).isFalse();
        assertThat(list(stores -> stores.resources().versions(resource.id())))
                .extracting(Version::number)
                .containsExactly(2, 1);
        assertThat(newest(resource).content().english().title()).isEqualTo("Two");
    }

    @Test
    default void signaturesBelongToOneVersionAndTheNewestAlone() {
        Resource resource = begun("one", Reach.PROVINCE);
        assertThat(sign(resource, 1, Side.DISTRICT, ROBIN_SIGNS)).isTrue();
        assertThat(sign(resource, 1, Side.DISTRICT, ODILE_SIGNS)).isFalse();
        assertThat(sign(resource, 1, Side.OFFICE, ROBIN_SIGNS)).isFalse();
        add(version(resource, 2, "Two"));
        assertThat(newest(resource).signing()).isEqualTo(JointSigning.NONE);
        assertThat(sign(resource, 1, Side.OFFICE, ODILE_SIGNS)).isFalse();
        assertThat(publish(resource, 1)).isFalse();
        assertThat(sign(resource, 2, Side.OFFICE, ODILE_SIGNS)).isTrue();
        assertThat(publish(resource, 2)).isFalse();
        assertThat(sign(resource, 2, Side.DISTRICT, ROBIN_SIGNS)).isTrue();
        assertThat(publish(resource, 2)).isTrue();
        assertThat(publish(resource, 2)).isFalse();
        assertThat(found(stores -> stores.resources().find(resource.id())))
                .map(Resource::published)
                .contains(2);
        assertThat(newest(resource).signing()).isEqualTo(new JointSigning(ROBIN_SIGNS, ODILE_SIGNS));
    }

    @Test
    default void ofManyWhoSignAtOnceOneOfEachSideDoesAndOnePublishes() {
        Resource resource = begun("one", Reach.PROVINCE);
        List<Integer> rivals = IntStream.range(0, 12).boxed().toList();
        List<Boolean> published = AtOnce.call(rivals, each -> {
            Side side = each % 2 == 0 ? Side.DISTRICT : Side.OFFICE;
            return store().write(stores -> {
                stores.resources().sign(resource.id(), 1, side, side == Side.DISTRICT ? ROBIN_SIGNS : ODILE_SIGNS);
                return stores.resources().publish(resource.id(), 1, Invented.MORNING);
            });
        });
        assertThat(published).filteredOn(yes -> yes).hasSize(1);
        assertThat(newest(resource).signing()).isEqualTo(new JointSigning(ROBIN_SIGNS, ODILE_SIGNS));
    }

    @Test
    default void aPracticeNeedsTheDistrictAloneAndIsOnItsWayOnce() {
        Resource practice = begun("practice", Reach.DISTRICT);
        sign(practice, 1, Side.DISTRICT, ROBIN_SIGNS);
        assertThat(publish(practice, 1)).isTrue();
        Resource way = resource("way", Reach.PROVINCE, practice.id());
        assertThat(begin(way, version(way, 1, "On its way"))).isTrue();
        Resource again = resource("again", Reach.PROVINCE, practice.id());
        assertThat(begin(again, version(again, 1, "Again"))).isFalse();
        assertThat(found(stores -> stores.resources().madeOf(practice.id()))).contains(way);
        assertThat(withdraw(way)).isTrue();
        assertThat(found(stores -> stores.resources().madeOf(practice.id()))).isEmpty();
        assertThat(begin(again, version(again, 1, "Again"))).isTrue();
    }

    @Test
    default void whatIsWithdrawnTakesNothingMore() {
        Resource resource = begun("one", Reach.DISTRICT);
        assertThat(withdraw(resource)).isTrue();
        assertThat(withdraw(resource)).isFalse();
        assertThat(add(version(resource, 2, "Two"))).isFalse();
        assertThat(sign(resource, 1, Side.DISTRICT, ROBIN_SIGNS)).isFalse();
        assertThat(publish(resource, 1)).isFalse();
        assertThat(list(stores -> stores.resources().drafts(Invented.PROGRAM))).isEmpty();
        assertThat(found(stores -> stores.resources().find(resource.id())))
                .map(Resource::withdrawn)
                .contains(new Withdrawal(Side.DISTRICT, ROBIN_SIGNS, "Superseded"));
    }

    @Test
    default void draftsAreWhatIsNotPublishedAsItsNewestVersionSays() {
        Resource published = published("published", "One");
        Resource draft = begun("draft", Reach.PROVINCE);
        assertThat(list(stores -> stores.resources().drafts(Invented.PROGRAM)))
                .extracting(item -> item.resource().id())
                .containsExactly(draft.id());
        add(version(published, 2, "Two"));
        assertThat(list(stores -> stores.resources().drafts(Invented.PROGRAM)))
                .extracting(item -> item.version().number())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(list(stores -> stores.resources().drafts(Invented.OTHER_PROGRAM)))
                .isEmpty();
        assertThat(shelf("").items())
                .extracting(item -> item.version().content().english().title())
                .containsExactly("One");
    }

    @Test
    default void resourcesAreFoundHoweverTyped() {
        published("a", "Working with the Ts’msyen, gradually");
        published("b", "Accueil à l’école : premiers pas");
        published("c", "Budget days");
        assertThat(titles(shelf("tsmsyen"))).containsExactly("Working with the Ts’msyen, gradually");
        assertThat(titles(shelf("ECOLE acc"))).containsExactly("Accueil à l’école : premiers pas");
        assertThat(titles(shelf("budget dog"))).isEmpty();
        assertThat(shelf("").total()).isEqualTo(3);
    }

    @Test
    default void pagesFollowEachOtherInOneOrderWhereverItIsKept() {
        long seed = 20261128;
        Random random = new Random(seed);
        List<String> all = List.of(
                "TOPIC:budget", "TOPIC:staffing", "ROLE:MENTOR", "ROLE:MENTEE", "OBJECTIVE:O2", "CONTEXT:FRANCOPHONE");
        Reader reader =
                new Reader(tags("TOPIC:budget", "TOPIC:staffing", "ROLE:MENTEE", "OBJECTIVE:O2", "LANGUAGE:en"));
        List<Shelf.Item> kept = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            String[] chosen = all.stream().filter(tag -> random.nextBoolean()).toArray(String[]::new);
            kept.add(published("r" + i, "Resource " + i, Invented.MORNING.plusSeconds(i / 4), chosen));
        }
        List<Shelf.Item> shown = IntStream.range(0, 4)
                .mapToObj(page -> read(stores -> stores.resources()
                        .shelf(new Shelf.Question(Invented.PROGRAM, reader, "", List.of(), null, page * 7, 7))))
                .flatMap(shelf -> shelf.items().stream())
                .toList();
        assertThat(shown).as("seed " + seed).hasSize(23).doesNotHaveDuplicates();
        List<Integer> points = shown.stream()
                .map(item -> reader.points(item.version().content().tags()))
                .toList();
        assertThat(points).isSortedAccordingTo((a, b) -> b - a);
        assertThat(shown).isEqualTo(expected(kept, reader));
    }

    private static List<Shelf.Item> expected(List<Shelf.Item> kept, Reader reader) {
        List<Shelf.Item> sorted = new ArrayList<>(kept);
        sorted.sort((a, b) -> {
            int points = reader.points(b.version().content().tags())
                    - reader.points(a.version().content().tags());
            int number = Integer.parseInt(b.resource().id().value().substring(1)) / 4
                    - Integer.parseInt(a.resource().id().value().substring(1)) / 4;
            return points != 0
                    ? points
                    : number != 0
                            ? number
                            : a.resource()
                                    .id()
                                    .value()
                                    .compareTo(b.resource().id().value());
        });
        return sorted;
    }

    @Test
    default void filtersLeaveWhatHasAllOfThem() {
        published("a", "A", Invented.MORNING, "TOPIC:budget", "ROLE:MENTOR");
        published("b", "B", Invented.MORNING, "TOPIC:budget");
        assertThat(titles(only("TOPIC:budget"))).containsExactly("A", "B");
        assertThat(titles(only("TOPIC:budget", "ROLE:MENTOR"))).containsExactly("A");
        assertThat(titles(only("LANGUAGE:fr"))).isEmpty();
        Shelf practices = read(stores -> stores.resources()
                .shelf(new Shelf.Question(Invented.PROGRAM, Reader.ANYBODY, "", List.of(), Reach.PROVINCE, 0, 10)));
        assertThat(practices.total()).isZero();
    }

    @Test
    default void aFileIsKeptToTheByteAndCannotPushOthersOut() {
        Resource resource = begun("one", Reach.PROVINCE);
        byte[] bytes = new byte[700_001];
        new Random(7).nextBytes(bytes);
        KeptFile file = file(resource, "f1", bytes.length);
        assertThat(keep(file, bytes, bytes.length - 1)).isFalse();
        assertThat(found(stores -> stores.files().find(file.id()))).isEmpty();
        assertThat(keep(file, bytes, bytes.length)).isTrue();
        assertThat(keep(file, bytes, Long.MAX_VALUE)).isFalse();
        assertThat(keep(file(resource, "f2", 1), new byte[1], bytes.length)).isFalse();
        assertThat(found(stores -> stores.files().find(file.id()))).contains(file);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int number = 0; ; number++) {
            int next = number;
            Optional<byte[]> piece = found(stores -> stores.files().piece(file.id(), next));
            if (piece.isEmpty()) {
                break;
            }
            read.writeBytes(piece.get());
        }
        assertThat(Arrays.equals(read.toByteArray(), bytes)).isTrue();
    }

    @Test
    default void commentsComeInTheirOrderAndOnce() {
        begun("one", Reach.PROVINCE);
        Comment second = new Comment(new CommentId("c2"), "one", Side.OFFICE, ODILE_SIGNS, "Yes,\nand French?");
        Comment first = new Comment(new CommentId("c1"), "one", Side.DISTRICT, ROBIN_SIGNS, "Ready?");
        assertThat(store().<Boolean>write(stores -> stores.comments().add(second)))
                .isTrue();
        assertThat(store().<Boolean>write(stores -> stores.comments().add(first)))
                .isTrue();
        assertThat(store().<Boolean>write(stores -> stores.comments().add(first)))
                .isFalse();
        assertThat(list(stores -> stores.comments().on("one"))).containsExactly(first, second);
        assertThat(list(stores -> stores.comments().on("other"))).isEmpty();
    }

    private Resource begun(String id, Reach reach) {
        write(Invented::settle);
        Resource resource = resource(id, reach, null);
        begin(resource, version(resource, 1, "One"));
        return resource;
    }

    private Resource published(String id, String title) {
        return published(id, title, Invented.MORNING).resource();
    }

    private Shelf.Item published(String id, String title, Instant at, String... tags) {
        write(Invented::settle);
        Resource resource = resource(id, Reach.DISTRICT, null);
        Version version = new Version(
                resource.id(),
                1,
                new Content(wording(title), null, tags(tags)),
                Side.DISTRICT,
                BEGUN,
                JointSigning.NONE);
        write(stores -> {
            stores.resources().begin(resource, version);
            stores.resources().sign(resource.id(), 1, Side.DISTRICT, ROBIN_SIGNS);
            stores.resources().publish(resource.id(), 1, at);
        });
        return new Shelf.Item(resource.publishing(1), version.signed(Side.DISTRICT, ROBIN_SIGNS));
    }

    private Shelf shelf(String sought) {
        return read(stores -> stores.resources()
                .shelf(new Shelf.Question(Invented.PROGRAM, Reader.ANYBODY, sought, List.of(), null, 0, 10)));
    }

    private Shelf only(String... tags) {
        List<Tag> only = Stream.of(tags).map(Tag::parse).toList();
        return read(stores ->
                stores.resources().shelf(new Shelf.Question(Invented.PROGRAM, Reader.ANYBODY, "", only, null, 0, 10)));
    }

    private static List<String> titles(Shelf shelf) {
        return shelf.items().stream()
                .map(item -> item.version().content().english().title())
                .toList();
    }

    private boolean begin(Resource resource, Version first) {
        return store().write(stores -> {
            Invented.settle(stores);
            return stores.resources().begin(resource, first);
        });
    }

    private boolean add(Version version) {
        return store().write(stores -> stores.resources().add(version));
    }

    private boolean sign(Resource resource, int version, Side side, Fact fact) {
        return store().write(stores -> stores.resources().sign(resource.id(), version, side, fact));
    }

    private boolean publish(Resource resource, int version) {
        return store().write(stores -> stores.resources().publish(resource.id(), version, Invented.MORNING));
    }

    private boolean withdraw(Resource resource) {
        Withdrawal withdrawal = new Withdrawal(Side.DISTRICT, ROBIN_SIGNS, "Superseded");
        return store().write(stores -> stores.resources().withdraw(resource.id(), withdrawal));
    }

    private boolean keep(KeptFile file, byte[] bytes, long most) {
        return store().write(stores -> stores.files().add(file, bytes, most));
    }

    private Version newest(Resource resource) {
        return found(stores -> stores.resources().newest(resource.id())).orElseThrow();
    }

    private static Resource resource(String id, Reach reach, ResourceId practice) {
        return new Resource(new ResourceId(id), Desks.MAKERS, reach, Side.DISTRICT, BEGUN, practice, 0, null);
    }

    private static Version version(Resource resource, int number, String title) {
        Content content = new Content(wording(title), wording("En français"), tags());
        return new Version(resource.id(), number, content, Side.DISTRICT, BEGUN, JointSigning.NONE);
    }

    private static KeptFile file(Resource resource, String id, int size) {
        return new KeptFile(
                new FileId(id), resource.id(), "Jour 1.pdf", FileKind.PDF, size, "0".repeat(64), ROBIN_SIGNS);
    }

    private static Wording wording(String title) {
        return new Wording(title, "", "", null, null);
    }

    private static TreeSet<Tag> tags(String... tags) {
        return new TreeSet<>(Stream.of(tags).map(Tag::parse).toList());
    }
}
