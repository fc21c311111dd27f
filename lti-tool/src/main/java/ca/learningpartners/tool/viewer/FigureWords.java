package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Figures in the reader’s words: what is measured, of whom, how much, and why it is not shown. Screens, reports and files
 * say it with these, so that a number is called the same wherever it stands.
 *
 * @param districts the names of districts, by number as it stands in a slice
 * @param objectives the names of the program’s objectives, by code
 */
public record FigureWords(Messages messages, Map<String, String> districts, Map<String, String> objectives) {

    /** As one reads measures: theme by theme, the second objective before the tenth. */
    public static final Comparator<Measure> IN_ORDER = Comparator.comparing(Measure::theme)
            .thenComparing(FigureWords::natural)
            .thenComparingInt(Measure::at);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 8;

    public FigureWords {
        districts = Map.copyOf(districts);
        objectives = Map.copyOf(objectives);
    }

    /** Of no program in particular: objectives are called by their codes. */
    public static FigureWords of(Stores stores, Messages messages) {
        Function<District, String> number =
                district -> String.valueOf(district.number().value());
        return new FigureWords(
                messages,
                stores.districts().all().stream().collect(Collectors.toMap(number, District::name)),
                Map.of());
    }

    public static FigureWords of(Stores stores, Messages messages, Program program) {
        return new FigureWords(
                messages,
                of(stores, messages).districts(),
                program.template().objectives().stream()
                        .collect(Collectors.toMap(
                                objective -> objective.code().value(),
                                objective -> objective.name().in(messages.locale()))));
    }

    private static String natural(Measure measure) {
        return DIGITS.matcher(measure.key())
                .replaceAll(run ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - run.group().length())) + run.group());
    }

    /** What is measured: “Mentees with a partner”; where it is told at several points, with the point. */
    public String name(Measure measure) {
        String name = new AskedWords(messages)
                .name(measure)
                .or(() -> objective(measure))
                .orElseGet(() -> words("measure." + measure.family(), measure));
        return measure.at() == 0 ? name : messages.get("figure.at", name, measure.at());
    }

    private Optional<String> objective(Measure measure) {
        return Optional.ofNullable(objectives.get(measure.member()))
                .filter(name -> measure.theme() == Theme.OBJECTIVES)
                .map(name -> messages.get("measure." + measure.family() + ".named", measure.member(), name));
    }

    /** What all members of a family, or all points, measure. */
    public String family(Measure measure) {
        String key = "measure." + measure.family() + ".all";
        return new AskedWords(messages)
                .together(measure)
                .orElseGet(() -> messages.has(key) ? messages.get(key) : name(measure.at(0)));
    }

    /** What a member is called among the others it is shown with: an objective by its name. */
    public String member(Measure measure) {
        String objective = objectives.get(measure.member());
        return objective != null && measure.theme() == Theme.OBJECTIVES
                ? measure.member() + " " + objective
                : new AskedWords(messages).member(measure).orElseGet(() -> name(measure));
    }

    /** Where a member stands among the others it is shown with, as far as there is an order but that of their keys. */
    public int place(Measure measure) {
        return new AskedWords(messages).place(measure);
    }

    /** Who counts, from which day, and who does not. */
    public String how(Measure measure) {
        return new AskedWords(messages)
                .how(measure)
                .orElseGet(() -> words("measure." + measure.family() + ".how", measure));
    }

    /** The words of a family; of a member of one, the words name it. */
    private String words(String key, Measure measure) {
        return messages.has(key) ? messages.get(key, measure.member()) : measure.key();
    }

    public String theme(Theme theme) {
        return messages.get("theme." + word(theme));
    }

    /** The same, short enough for the tab of a sheet: at most 31 letters, and no question mark. */
    public String sheet(Theme theme) {
        String key = "theme." + word(theme) + ".sheet";
        return messages.has(key) ? messages.get(key) : theme(theme);
    }

    /** By what people are told apart. */
    public String dimension(Dimension dimension) {
        return messages.get("figure.by." + word(dimension));
    }

    /** Which people a figure is about. */
    public String group(Slice slice) {
        String group = slice.group();
        if (slice.dimension() == Dimension.EVERYBODY) {
            return messages.get("figure.everybody");
        }
        if (group.isEmpty()) {
            return messages.get("groups.not-known");
        }
        return switch (slice.dimension()) {
            case DISTRICT ->
                messages.get("figure.district", group, districts.getOrDefault(group, ""))
                        .strip();
            case LANGUAGE -> Locale.forLanguageTag(group).getDisplayLanguage(messages.locale());
            case REMOTENESS -> messages.get("intake.remoteness." + group);
            case TREND -> messages.get("figure.trend." + group);
            default -> group;
        };
    }

    /** Where or for whom something holds, in the middle of a sentence: “where enrolment is falling”. */
    public String among(Slice slice) {
        String key = "figure.among." + word(slice.dimension());
        return messages.has(key + "." + slice.group())
                ? messages.get(key + "." + slice.group())
                : messages.get(key, group(slice));
    }

    /** How much it is with its unit, or the words for why it is not shown. */
    public String value(Figure figure) {
        return figure.value().isPresent()
                ? value(figure.measure().unit(), figure.value().getAsDouble())
                : messages.get("figure.not-shown");
    }

    /** “12.5%”, “12,5 %”, “14 days”. */
    public String value(Unit unit, double value) {
        return switch (unit) {
            case PEOPLE, THINGS -> messages.number(value, 0);
            case SHARE, SCORE -> messages.percent(value);
            case STEPS, EACH -> messages.number(value, 1);
            case DAYS, MONTHS, MINUTES -> messages.get("figure.unit." + word(unit) + ".n", Math.rint(value * 10) / 10);
        };
    }

    /** Between which two values it lies; blank where there is no interval. */
    public String interval(Figure figure) {
        Unit unit = figure.measure().unit();
        return figure.interval()
                .map(between ->
                        messages.get("figure.interval", value(unit, between.low()), value(unit, between.high())))
                .orElse("");
    }

    /** “(as of September 30, 2026)”, if it is older than the day of its bulletin; blank otherwise. */
    public String since(Figure figure, LocalDate bulletin) {
        return figure.asOf().isBefore(bulletin) ? messages.get("figures.since", figure.asOf()) : "";
    }

    /** In what it is given. */
    public String unit(Unit unit) {
        return messages.get("figure.unit." + word(unit));
    }

    /** Why it is not shown; blank if it is. */
    public String hidden(Figure figure) {
        return figure.hidden()
                .map(why ->
                        figure.because().isEmpty() ? messages.get("hidden." + word(why)) : because(figure.because()))
                .orElse("");
    }

    private String because(String key) {
        return messages.has("because." + key) ? messages.get("because." + key) : messages.get("hidden.not-estimable");
    }

    /** A constant in lower-case words joined by dashes, as it stands in message keys and files. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
