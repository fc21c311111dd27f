package ca.learningpartners.demolms.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The wording of the screens in one language. A missing wording is a mistake of ours and says so. */
public final class Texts {

    private static final Texts ENGLISH = read("en");
    private static final Texts FRENCH = read("fr");

    private final String language;
    private final Properties wordings;

    private Texts(String language, Properties wordings) {
        this.language = language;
        this.wordings = wordings;
    }

    public static Texts in(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    public String language() {
        return language;
    }

    public Set<String> keys() {
        return wordings.stringPropertyNames();
    }

    /** The wording under a key, with {@code {0}}, {@code {1}} … replaced by what is given. */
    public String text(String key, Object... parts) {
        String wording = wordings.getProperty(key);
        if (wording == null) {
            throw new IllegalArgumentException("No wording for \"" + key + "\" in texts_" + language + ".properties.");
        }
        for (int i = 0; i < parts.length; i++) {
            wording = wording.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return wording;
    }

    private static Texts read(String language) {
        String file = "texts_" + language + ".properties";
        Properties wordings = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            wordings.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Texts(language, wordings);
    }
}
