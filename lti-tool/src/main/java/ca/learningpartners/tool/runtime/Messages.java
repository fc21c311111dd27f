package ca.learningpartners.tool.runtime;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Everything the tool says, in one language. Plurals and numbers follow the language's own rules (ICU). */
public final class Messages {

    public static final Locale ENGLISH = Locale.CANADA;
    public static final Locale FRENCH = Locale.CANADA_FRENCH;

    private static final Map<Locale, Messages> BUNDLES = Map.of(
            ENGLISH, new Messages(ENGLISH, "messages.properties"),
            FRENCH, new Messages(FRENCH, "messages_fr.properties"));

    /** Characters that force a writing direction: in somebody's name they would turn our sentence round as well. */
    private static final Pattern TURNS_ROUND = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** An hour at the end of a sentence brings its period along: “at 10:00 a.m.” */
    private static final Pattern ABBREVIATED = Pattern.compile("([ap]\\.m\\.)\\.");

    private final Locale locale;
    private final Properties texts;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Locale locale, String file) {
        this.locale = locale;
        this.texts = load(file);
    }

    /** The messages for a reader: French for every French locale, English for all others. */
    public static Messages in(Locale reader) {
        return Objects.requireNonNull(BUNDLES.get(nearest(reader)));
    }

    /** The one of the tool's two locales that serves the reader. */
    public static Locale nearest(Locale reader) {
        return reader.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /** Reads a locale however a platform writes it: {@code fr}, {@code fr-CA}, {@code fr_ca}. */
    public static Locale locale(String tag) {
        return nearest(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    public Locale locale() {
        return locale;
    }

    /** Whether there is such a message. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The message, with dates and numbers in the language's own form. */
    public String get(String key, Object... details) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no message “" + key + "” in " + locale + ".");
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(text, ULocale.forLocale(locale)));
        synchronized (format) {
            String sentence =
                    format.format(Arrays.stream(details).map(this::shown).toArray());
            return ABBREVIATED.matcher(sentence).replaceAll("$1");
        }
    }

    /** A day in words: “November 21, 2026”, “1er août 2026”. */
    public String date(LocalDate day) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        String words = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return locale.equals(FRENCH) && day.getDayOfMonth() == 1 ? words.replaceFirst("^1\\b", "1er") : words;
    }

    /** A time of day: “10:00 a.m.”, “10 h”. */
    public String time(LocalTime time) {
        return onTheClock("jm", LocalDate.EPOCH.atTime(time));
    }

    /** A time on somebody's clock, with its day: “Tue, Mar 3, 10:00 a.m.”. */
    public String dayAndTime(LocalDateTime time) {
        return onTheClock("EEEMMMdjm", time);
    }

    /** The clock was read with Java's zones; ICU, which has its own, is shown it as if it were that of Greenwich. */
    private String onTheClock(String skeleton, LocalDateTime time) {
        return shownAtGreenwich(DateFormat.getInstanceForSkeleton(skeleton, locale), time);
    }

    private static String shownAtGreenwich(DateFormat format, LocalDateTime time) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(time.toInstant(ZoneOffset.UTC)));
    }

    /** A month in words: “November 2026”. */
    public String month(YearMonth month) {
        return onTheClock(DateFormat.YEAR_MONTH, month.atDay(1).atStartOfDay());
    }

    /** A moment to the second, with its zone: “Nov 21, 2026, 10:00:00 a.m. PST”. */
    public String moment(ZonedDateTime moment) {
        DateFormat format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.MEDIUM, locale);
        return shownAtGreenwich(format, moment.toLocalDateTime()) + " "
                + DateTimeFormatter.ofPattern("z", locale).format(moment);
    }

    /** A number with at most this many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
        return format.format(value);
    }

    /** A part of 1 as a part of 100, with one decimal where there is one: “12.5%”, “12,5\u00a0%”. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** Several things in one phrase: “a, b and c”. */
    public String list(List<String> things) {
        return com.ibm.icu.text.ListFormatter.getInstance(locale).format(things);
    }

    private Object shown(Object detail) {
        if (detail instanceof LocalDate day) {
            return date(day);
        }
        if (detail instanceof LocalDateTime time) {
            return dayAndTime(time);
        }
        if (detail instanceof LocalTime time) {
            return time(time);
        }
        if (detail instanceof ZonedDateTime moment) {
            return moment(moment);
        }
        return detail instanceof Number
                ? detail
                : TURNS_ROUND.matcher(String.valueOf(detail)).replaceAll("");
    }

    private static Properties load(String file) {
        try (var data = Messages.class.getResourceAsStream("/ca/learningpartners/tool/" + file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(data, file), StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
