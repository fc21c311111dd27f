package ca.learningpartners.tool.cli;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Everything the command line says, in one of its two languages. */
final class Sentences {

    private final ResourceBundle texts;
    private final ULocale locale;

    private Sentences(String file, Locale locale) {
        this.texts = load(file);
        this.locale = ULocale.forLocale(locale);
    }

    /** French for every French reader, English for all others. */
    static Sentences in(Locale reader) {
        return reader.getLanguage().equals("fr")
                ? new Sentences("cli_fr.properties", Locale.CANADA_FRENCH)
                : new Sentences("cli.properties", Locale.CANADA);
    }

    ResourceBundle bundle() {
        return texts;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The sentence for a code; the code itself if there is none. */
    String orCode(String prefix, String code) {
        return has(prefix + code) ? get(prefix + code) : code;
    }

    /** The sentence. Only counts are read as numbers; a line or a port is not grouped into thousands. */
    String get(String key, Object... details) {
        String pattern = texts.getString(key);
        Object[] shown = new Object[details.length];
        for (int i = 0; i < shown.length; i++) {
            boolean counted = pattern.contains("{" + i + ", plural");
            shown[i] = counted ? details[i] : visible(String.valueOf(details[i]).replaceAll("\\R", " "));
        }
        return new MessageFormat(pattern, locale).format(shown);
    }

    /** Without control characters but line ends, so that nothing of what was given reaches a terminal as a command. */
    static String visible(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n]]", "�");
    }

    private static ResourceBundle load(String file) {
        try (var data = Sentences.class.getResourceAsStream("/ca/learningpartners/tool/" + file)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(data, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
