package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.tool.runtime.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual keeps up with the program. */
class DocsTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern FENCED = Pattern.compile("(?ms)^\\h*```.*?^\\h*```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private static final Map<String, String> HELPERS = Map.of(
            "person", "the person themselves",
            "platform", "the administrator of the learning platform",
            "tool", "whoever administers Learning Partners");

    @Test
    void every_error_of_a_launch_has_a_section_that_says_what_its_page_says() throws IOException {
        String manual = read(HOUSE.resolve("docs/errors.md"));
        Messages english = Messages.in(Messages.ENGLISH);
        for (LaunchError error : LaunchError.values()) {
            String key = "launch." + error.code();
            String heading = "## " + error.code() + " " + english.get(key + ".what") + "\n";
            assertThat(manual).contains(heading);
            String section = manual.substring(manual.indexOf(heading) + 3).split("\n## ", 2)[0];
            assertThat(section)
                    .as(error.code())
                    .contains("**Who can fix it:** " + HELPERS.get(english.get(key + ".who")) + ".");
        }
    }

    @Test
    void the_manual_prints_the_access_matrix_as_it_is() throws IOException {
        StringBuilder table = new StringBuilder();
        for (Datum datum : Datum.values()) {
            table.append("| ").append(words(datum.name()));
            for (Standing standing : Standing.values()) {
                table.append(" | ").append(AccessMatrix.extent(datum, standing).sign());
            }
            table.append(" |\n");
        }
        assertThat(read(HOUSE.resolve("docs/access.md"))).contains(table);
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Test
    void every_relative_link_of_the_manual_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(FENCED.matcher(read(page)).replaceAll(""))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.matches("[a-z]+:.*"))
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(HOUSE.relativize(page) + " → " + link));
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    /** The headings of a page as its links name them. */
    private static List<String> anchors(Path page) {
        try {
            return HEADING.matcher(FENCED.matcher(read(page)).replaceAll(""))
                    .results()
                    .map(DocsTest::anchor)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(page.toString(), e);
        }
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .strip()
                .toLowerCase(Messages.ENGLISH)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")) {
            pages.add(HOUSE.resolve(name));
        }
        try (Stream<Path> docs = Files.walk(HOUSE.resolve("docs"))) {
            docs.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static String read(Path page) throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8);
    }
}
