package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictFinder;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.jdbi.JdbiStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The province's districts load, and each is found however somebody writes its name. */
class SixtyDistrictsTest {

    @TempDir
    Path folder;

    @Test
    void the_sixty_districts_load_and_each_is_found_under_five_spellings() throws Exception {
        Path file = CommandRun.SAMPLES.resolve("districts.csv");
        CommandRun.in(folder.resolve("data"), "import", "districts", file, "--json")
                .done();
        try (JdbiStore store = JdbiStore.open("jdbc:sqlite:" + folder.resolve("data/mentorship.db"))) {
            DistrictFinder finder = store.read(stores -> new DistrictFinder(
                    stores.districts().all(),
                    stores.communities().all(),
                    stores.nations().all(),
                    stores.nationTies().all(),
                    stores.schools().all()));
            List<District> all = store.read(stores -> stores.districts().all());
            assertThat(all).hasSize(60);
            for (District district : all) {
                for (String spelling : spellings(district)) {
                    assertThat(finder.find(spelling))
                            .as("%s by “%s”", district.name(), spelling)
                            .extracting(DistrictFinder.Found::district)
                            .contains(district);
                }
            }
            String written = Files.readString(file);
            assertThat(all).allSatisfy(district -> assertThat(written).contains("," + district.name() + ","));
            List<Nation> nations = store.read(stores -> stores.nations().all());
            assertThat(nations)
                    .extracting(nation -> nation.name().getBytes(StandardCharsets.UTF_8))
                    .contains("S\u1E35wx\u0331w\u00FA7mesh".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** As it is written, bare, with other dashes and blanks, in capitals, and by number. */
    private static List<String> spellings(District district) {
        String name = district.name();
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}|[’']", "");
        return List.of(
                name,
                bare,
                name.replace('-', '\u2013'),
                name.replace('-', ' '),
                name.replace(' ', '-'),
                name.toUpperCase(Locale.ROOT),
                district.number().toString(),
                String.valueOf(district.number().value()));
    }
}
