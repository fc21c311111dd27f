package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.launch.LaunchError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of the conformance list has a test that says it proves it, and {@code docs/conformance.md} names them. */
class ConformanceTest {

    private static final Path HOUSE = Path.of("..");
    private static final Path ROWS = Path.of("src/test/resources/conformance.tsv");
    private static final Path PAGE = HOUSE.resolve("docs/conformance.md");
    private static final List<String> MODULES = List.of("ltiadvantage-java", "lti-tool");
    private static final Pattern PROVES = Pattern.compile("@Proves\\(([^)]*)\\).*?\\bvoid (\\w+)\\(", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\"([^\"]+)\"");

    private static final String HEAD = """
            # What is proved

            The certification list of 1EdTech for tools, every code of a refused launch, what one platform or another does
            otherwise, and every threat we know: each with the tests that hold it. The tests carry the row's name
            (`@Proves`), and `ConformanceTest` fails if a row has none or if this page is not up to date. After a change,
            write it anew with `./mvnw -pl lti-tool -am -Dtest=ConformanceTest -Dsurefire.failIfNoSpecifiedTests=false
            -Dconformance.write=true package`.

            """;

    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("certification/refused", "Certification: must be refused");
        GROUPS.put("certification/accepted", "Certification: must be let in");
        GROUPS.put("certification/deep-linking", "Certification: deep linking");
        GROUPS.put("certification/nrps", "Certification: rosters");
        GROUPS.put("certification/ags", "Certification: grades");
        GROUPS.put("code", "Codes of refused logins and launches");
        GROUPS.put("quirk", "What platforms do otherwise");
        GROUPS.put("threat", "Threats");
    }

    @Test
    void every_row_has_a_test_and_every_proof_a_row() throws IOException {
        Map<String, TreeSet<String>> proofs = proofs();
        assertThat(proofs.keySet()).as("proofs of no row").isSubsetOf(rows().keySet());
        assertThat(rows().keySet()).as("rows without a test").isSubsetOf(proofs.keySet());
    }

    @Test
    void every_code_of_a_refused_launch_is_a_row() throws IOException {
        assertThat(rows().keySet().stream().filter(id -> id.startsWith("code/")))
                .containsExactlyElementsOf(Stream.of(LaunchError.values())
                        .map(error -> "code/" + error.code())
                        .toList());
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String page = page();
        if (Boolean.getBoolean("conformance.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
    }

    private static String page() throws IOException {
        Map<String, String> rows = rows();
        Map<String, TreeSet<String>> proofs = proofs();
        StringBuilder page = new StringBuilder(HEAD);
        GROUPS.forEach((prefix, title) -> {
            List<String> ids = rows.keySet().stream()
                    .filter(id -> id.startsWith(prefix + "/"))
                    .toList();
            if (!ids.isEmpty()) {
                page.append("## " + title + " (" + ids.size() + ")\n\n| row | what | tests |\n|---|---|---|\n");
                ids.forEach(id -> page.append("| " + id.substring(prefix.length() + 1) + " | " + rows.get(id) + " | "
                        + String.join("<br>", proofs.getOrDefault(id, new TreeSet<>())) + " |\n"));
                page.append("\n");
            }
        });
        return page.toString().stripTrailing() + "\n";
    }

    /** Row by row what is to be proved, in the order of the list. */
    private static Map<String, String> rows() throws IOException {
        return Files.readAllLines(ROWS, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, LinkedHashMap::new));
    }

    /** By row the tests that say they prove it. */
    private static Map<String, TreeSet<String>> proofs() throws IOException {
        Map<String, TreeSet<String>> proofs = new TreeMap<>();
        for (Path source : sources()) {
            String type = source.getFileName().toString().replace(".java", "");
            Matcher proof = PROVES.matcher(Files.readString(source, StandardCharsets.UTF_8));
            while (proof.find()) {
                String test = "`" + type + "` " + proof.group(2).replace('_', ' ');
                ID.matcher(proof.group(1))
                        .results()
                        .forEach(id -> proofs.computeIfAbsent(id.group(1), any -> new TreeSet<>())
                                .add(test));
            }
        }
        return proofs;
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(HOUSE.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().matches(".*(Test|Contract)\\.java"))
                        .filter(file -> !file.endsWith("ConformanceTest.java"))
                        .forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }
}
