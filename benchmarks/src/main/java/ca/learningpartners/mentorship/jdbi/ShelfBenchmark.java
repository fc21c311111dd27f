package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.Reader;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Shelf;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.resource.Tags;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a page of 10,000 published resources takes in the order in which they fit somebody. Its argument is the JDBC URL
 * of an empty database; what it draws is invented, by a seed that it prints.
 */
public final class ShelfBenchmark {

    private static final int RESOURCES = 10_000;
    private static final int ROUNDS = 60;
    private static final ParticipantId MAKER = new ParticipantId("maker");
    private static final Program PROGRAM = Program.of(
            ProgramTemplate.newest("bcssa").orElseThrow(), new ProgramId("bench"), LocalDate.of(2026, 8, 1));
    private static final List<String> WORDS = List.of(
            "budget", "île", "winter", "first", "days", "l’école", "staff", "board", "Ts’msyen", "ferry", "note", "guide");

    private ShelfBenchmark() {}

    public static void main(String[] arguments) {
        long seed = 20261128;
        System.out.println("seed " + seed + ", " + RESOURCES + " resources, " + Runtime.version() + ", "
                + arguments[0].replaceAll("\\?.*", ""));
        try (JdbiStore store = JdbiStore.open(arguments[0])) {
            fill(store, new Random(seed));
            Reader reader = new Reader(some(new Random(seed + 1), 18));
            Tag topic = Tags.of(PROGRAM, Tag.Kind.TOPIC).get(0);
            measure(store, "everything, what fits first", question(reader, "", List.of(), 0));
            measure(store, "page 400 of everything", question(reader, "", List.of(), 8000));
            measure(store, "one topic", question(reader, "", List.of(topic), 0));
            measure(store, "a word", question(reader, "ecole", List.of(), 0));
            measure(store, "two words and a topic", question(reader, "tsmsyen fer", List.of(topic), 0));
            measure(store, "a word nobody wrote", question(reader, "zebra", List.of(), 0));
        }
    }

    private static Shelf.Question question(Reader reader, String sought, List<Tag> only, int from) {
        return new Shelf.Question(PROGRAM.id(), reader, sought, only, null, from, 20);
    }

    private static void fill(JdbiStore store, Random random) {
        store.write(stores -> {
            stores.programs().save(PROGRAM);
            stores.participants()
                    .save(new Participant(
                            MAKER, "Maker", null, null, new TreeSet<>(Set.of(Language.ENGLISH)), Locale.CANADA));
            for (int i = 0; i < RESOURCES; i++) {
                ResourceId id = new ResourceId("r" + i);
                Fact fact = new Fact(MAKER, Instant.EPOCH.plusSeconds(i));
                Makers makers = new Makers(PROGRAM.id(), new DistrictNumber(1 + i % 60));
                Content content = new Content(words(random), words(random), some(random, 8));
                stores.resources()
                        .begin(
                                new Resource(id, makers, Reach.DISTRICT, Side.DISTRICT, fact, null, 0, null),
                                new Version(id, 1, content, Side.DISTRICT, fact, JointSigning.NONE));
                stores.resources().sign(id, 1, Side.DISTRICT, fact);
                stores.resources().publish(id, 1, fact.at());
            }
            return true;
        });
    }

    private static Wording words(Random random) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            title.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return new Wording(title.toString(), "", "", null, null);
    }

    private static TreeSet<Tag> some(Random random, int most) {
        List<Tag> all = Stream.of(Tag.Kind.values())
                .flatMap(kind -> Tags.of(PROGRAM, kind).stream())
                .collect(Collectors.toList());
        Collections.shuffle(all, random);
        return new TreeSet<>(all.subList(0, most));
    }

    private static void measure(JdbiStore store, String what, Shelf.Question question) {
        long[] nanos = new long[ROUNDS];
        int total = 0;
        for (int i = -ROUNDS / 3; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            total = store.<Shelf>read(stores -> stores.resources().shelf(question)).total();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-30s %6d found, median %6.1f ms, p95 %6.1f ms%n",
                what, total, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6);
    }
}
