package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.tool.runtime.Messages;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages"})
    void every_message_exists_in_both_languages_with_the_same_details(String bundle) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties french = load(bundle + "_fr.properties");
        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(new MessageFormat(french.getProperty(key), Locale.CANADA_FRENCH).getArgumentNames())
                    .as(key)
                    .isSubsetOf(new MessageFormat(english.getProperty(key), Locale.CANADA).getArgumentNames());
        }
    }

    /** Of two lines with one key the later would win, and one of two screens would say the words of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_fr", "cli", "cli_fr"})
    void no_key_stands_there_twice(String bundle) throws IOException {
        Path file = Path.of("src/main/resources/ca/learningpartners/tool", bundle + ".properties");
        List<String> keys = Files.readAllLines(file).stream()
                .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @Test
    void every_error_of_a_launch_says_what_happened_why_what_to_do_and_who_can_do_it() {
        for (LaunchError error : LaunchError.values()) {
            for (Locale locale : new Locale[] {Messages.ENGLISH, Messages.FRENCH}) {
                Messages messages = Messages.in(locale);
                String key = "launch." + error.code();
                assertThat(messages.get(key + ".what")).isNotBlank();
                assertThat(messages.get(key + ".do")).isNotBlank();
                assertThat(messages.get(key + ".why")).isNotBlank();
                assertThat(messages.get("launch.who." + messages.get(key + ".who")))
                        .isNotBlank();
                assertThat(messages.get("launches.who." + messages.get(key + ".who")))
                        .isNotBlank();
                assertThat(messages.get("step." + error.code())).isNotBlank();
            }
        }
    }

    @Test
    void every_message_a_template_names_exists() throws IOException {
        Pattern call = Pattern.compile("frame\\.t\\(\"([^\"]+)\"[),]");
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                call.matcher(Files.readString(file))
                        .results()
                        .map(result -> result.group(1))
                        .forEach(key -> assertThat(Messages.in(Locale.CANADA).has(key))
                                .as("%s in %s", key, file)
                                .isTrue());
            }
        }
    }

    @Test
    void french_counts_millions_its_own_way() {
        assertThat(Messages.in(Messages.FRENCH).get("home.contacts", 0)).isEqualTo("Aucun contact noté pour l’instant");
        assertThat(Messages.in(Messages.FRENCH).get("home.contacts", 1)).isEqualTo("Un contact noté");
        assertThat(Messages.in(Messages.FRENCH).get("home.contacts", 2)).isEqualTo("2 contacts notés");
        assertThat(Messages.in(Messages.FRENCH).get("home.contacts", 1_000_000)).contains("de contacts notés");
    }

    @Test
    void french_says_the_first_of_a_month_its_own_way() {
        Messages french = Messages.in(Messages.FRENCH);
        assertThat(french.date(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
        assertThat(french.date(LocalDate.of(2026, 8, 11))).isEqualTo("11 août 2026");
        assertThat(french.date(LocalDate.of(2026, 8, 21))).isEqualTo("21 août 2026");
        assertThat(french.get("matching.approved", LocalDate.of(2026, 8, 1))).isEqualTo("Approuvée le 1er août 2026");
        assertThat(Messages.in(Messages.ENGLISH).date(LocalDate.of(2026, 8, 1))).isEqualTo("August 1, 2026");
    }

    @Test
    void a_sentence_that_ends_with_an_hour_has_one_period() {
        LocalDateTime half = LocalDateTime.of(2026, 12, 3, 15, 30);
        assertThat(Messages.in(Messages.ENGLISH).get("home.step.MEETING_SET", "Noor", half))
                .endsWith("3:30\u202Fp.m.")
                .doesNotEndWith("..");
    }

    @Test
    void a_moment_is_told_by_the_zones_everything_else_goes_by() {
        ZonedDateTime winter = ZonedDateTime.of(2026, 12, 5, 23, 30, 0, 0, ZoneId.of("America/Vancouver"));
        String zone = DateTimeFormatter.ofPattern("z", Messages.ENGLISH).format(winter);
        assertThat(Messages.in(Messages.ENGLISH).moment(winter))
                .startsWith("Dec 5, 2026")
                .contains("11:30:00")
                .endsWith(zone);
    }

    @Proves("quirk/moodle/locale")
    @Test
    void a_locale_is_understood_however_a_platform_writes_it() {
        assertThat(Arrays.stream(new String[] {"fr", "fr-CA", "fr_ca", "fr-FR"}).map(Messages::locale))
                .containsOnly(Messages.FRENCH);
        assertThat(Arrays.stream(new String[] {"en", "en_GB", "zh-TW", ""}).map(Messages::locale))
                .containsOnly(Messages.ENGLISH);
    }

    private static Properties load(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/ca/learningpartners/tool/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
