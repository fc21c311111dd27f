package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Unmasked;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.store.Stores;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every figure of a seeded province, in every group, held against one reckoned otherwise. */
abstract class ProvinceContract {

    private static final long SEED = 20_261_128L;
    private static final Program PROGRAM =
            Program.of(ProgramTemplate.newest("bcssa").orElseThrow(), new ProgramId("province"), Province.BEGINS);

    abstract String url();

    abstract int pairs();

    @Test
    void every_figure_in_every_group_is_what_one_reckons_from_the_people_themselves() {
        System.out.println("province of seed " + SEED + ", 60 districts, " + pairs() + " pairs, 24 months");
        Province province = new Province(SEED, 60, pairs());
        SortedMap<String, Unmasked.Number> reckoned = new ProvinceReckoning(province).numbers();
        SortedMap<String, Unmasked.Number> made = made(province);
        Set<String> families = families(reckoned);
        made.keySet().removeIf(key -> !families.contains(family(key)));
        assertThat(made.keySet()).isEqualTo(reckoned.keySet());
        made.forEach((key, number) -> {
            assertThat(number.people())
                    .as("people of %s", key)
                    .isEqualTo(reckoned.get(key).people());
            assertThat(number.value()).as(key).isCloseTo(reckoned.get(key).value(), within(1e-9));
        });
        assertThat(made.size()).isGreaterThan(4_000);
        assertThat(tellingApart(made))
                .as("figures that are neither nothing nor everything")
                .isGreaterThan(3_000);
    }

    /** What asks people, or what became of them, is reckoned elsewhere: of that nothing is planted here. */
    private static Set<String> families(Map<String, Unmasked.Number> numbers) {
        return numbers.keySet().stream().map(ProvinceContract::family).collect(Collectors.toSet());
    }

    private static String family(String key) {
        return key.split("[/ ]", 2)[0];
    }

    private static long tellingApart(Map<String, Unmasked.Number> numbers) {
        return numbers.values().stream()
                .filter(number -> number.value() > 0 && number.value() != 1)
                .count();
    }

    private SortedMap<String, Unmasked.Number> made(Province province) {
        try (Database database = Database.open(url(), TestDatabases.masters())) {
            database.inTransaction(handle -> {
                JdbiStores.on(handle).programs().save(PROGRAM);
                new ProvinceRows(handle, PROGRAM.id()).write(province);
                return true;
            });
            return database.read(handle -> made(JdbiStores.on(handle)));
        }
    }

    private static SortedMap<String, Unmasked.Number> made(Stores stores) {
        Sheet sheet = new Sheet(PROGRAM, Province.COUNTED, Members.of(stores.enrolments(), PROGRAM.id()));
        Sources.of(stores, ProvinceRows.ZONE).forEach(source -> source.fill(sheet));
        return Unmasked.of(sheet);
    }
}
