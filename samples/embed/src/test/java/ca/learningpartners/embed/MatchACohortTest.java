package ca.learningpartners.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchACohortTest {

    @TempDir
    Path folder;

    @Test
    void the_sample_cohort_is_matched_and_the_proof_has_no_gap() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        MatchACohort.match(
                Path.of("../data/bcssa.csv"),
                folder.resolve("mentorship.db"),
                LocalDate.of(2026, 11, 21),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("nm-93-belanger-roy – m-45-chow")
                .contains("24 pairs")
                .contains("proved: the duals exceed 24 matches and the total by 0.000000");
    }

    @Test
    void the_snippet_of_the_readme_is_the_code_that_was_just_run() throws IOException {
        String source = Files.readString(
                Path.of("src/main/java/ca/learningpartners/embed/MatchACohort.java"), StandardCharsets.UTF_8);
        String snippet = source.substring(
                        source.indexOf("// snippet:embed") + "// snippet:embed\n".length(),
                        source.indexOf("        // end"))
                .stripTrailing()
                .stripIndent();
        assertThat(Files.readString(Path.of("../../README.md"), StandardCharsets.UTF_8))
                .contains(snippet);
    }
}
