package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.NewMember;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The short form by which somebody is added, as it was typed.
 *
 * @param part {@code mentee} or {@code mentor}; empty while nothing is chosen
 * @param languages their tags
 */
public record MemberInput(
        String part, String name, String position, String start, String years, boolean trained, Set<String> languages) {

    static final MemberInput EMPTY = new MemberInput("", "", "", "", "", false, Set.of());

    static MemberInput of(Context context) {
        return new MemberInput(
                field(context, "part"),
                field(context, "name"),
                field(context, "position"),
                field(context, "start"),
                field(context, "years"),
                context.formParam("trained") != null,
                Set.copyOf(context.formParams("language")));
    }

    /** What was typed, understood; refused with the name of what is not. */
    NewMember member(CoursePage.Person person, DistrictNumber district) {
        TreeSet<Language> spoken = languages.stream()
                .filter(tag -> tag.equals("en") || tag.equals("fr"))
                .map(Language::new)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean french = spoken.contains(Language.FRENCH) && !spoken.contains(Language.ENGLISH);
        return new NewMember(
                person.name().orElseGet(this::keptName),
                person.email().map(EmailAddress::new).orElse(null),
                district,
                spoken,
                french ? Locale.CANADA_FRENCH : Locale.CANADA,
                understoodPart());
    }

    private String keptName() {
        try {
            return Kept.line("name", name, 200);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("name-needed");
        }
    }

    private NewMember.Part understoodPart() {
        return switch (part) {
            case "mentee" -> new NewMember.AsMentee(keptPosition(), day());
            case "mentor" -> new NewMember.AsMentor(number(), trained);
            default -> throw new RefusedException("part-needed");
        };
    }

    private String keptPosition() {
        return position.chars().anyMatch(Character::isISOControl) ? position.replaceAll("\\p{Cntrl}+", " ") : position;
    }

    /** The form is as a date field sends it; a year of more digits is a slip. */
    private LocalDate day() {
        if (start.isEmpty()) {
            throw new RefusedException("start-needed");
        }
        try {
            return Optional.of(start)
                    .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                    .map(LocalDate::parse)
                    .orElseThrow(() -> new RefusedException("date-unreadable", start));
        } catch (DateTimeParseException e) {
            throw new RefusedException("date-unreadable", start);
        }
    }

    private int number() {
        if (years.isEmpty()) {
            throw new RefusedException("years-needed");
        }
        if (!years.matches("-?[0-9]{1,9}")) {
            throw new RefusedException("years-unreadable", years);
        }
        return Integer.parseInt(years);
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).orElse("");
    }
}
