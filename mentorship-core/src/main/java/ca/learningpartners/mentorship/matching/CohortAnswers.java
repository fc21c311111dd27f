package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a cohort had said of themselves when a run was made, as far as it counts in a score: one line a
 * person, in the cells of the import's own format. Names, addresses and whom somebody must not meet are left out; the
 * scores do without the first two, and of the last only the effect is anybody's business. Where people travel another way
 * than the straight line, that follows the people: what the distances were worked out with.
 */
final class CohortAnswers {

    private static final String HEADER = "id,role,district,languages,latitude,longitude,branch,position_start,"
            + "senior_years,trained,available,capacity,needs,duties,issues,offers,expertise,enrolment,remoteness,"
            + "school_mix,contexts,trend,prefers_distance";

    private static final String TRAVELS = "from_latitude,from_longitude,to_latitude,to_longitude,kilometres";

    private CohortAnswers() {}

    /** The lines, the header first, the mentees before the mentors, each by id. */
    static String of(Cohort cohort) {
        StringJoiner lines = new StringJoiner("\n", HEADER + "\n", "\n");
        lines.setEmptyValue(HEADER + "\n");
        cohort.mentees().stream().map(CohortAnswers::line).sorted().forEach(lines::add);
        cohort.mentors().stream()
                .map(mentor -> line(
                        mentor,
                        cohort.placesTaken().getOrDefault(mentor.id(), 0),
                        cohort.termsOver().contains(mentor.id())))
                .sorted()
                .forEach(lines::add);
        return lines + travels(cohort);
    }

    /** Whether somebody's line is among them. */
    static boolean name(String lines, ParticipantId person) {
        return lines.lines().anyMatch(line -> line.startsWith(cell(person)));
    }

    /** The same lines, one of them under another id. */
    static String renamed(String lines, ParticipantId from, ParticipantId to) {
        return lines.lines()
                .map(line -> line.startsWith(cell(from))
                        ? cell(to) + line.substring(cell(from).length())
                        : line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(ParticipantId person) {
        return quoted(person.value()) + ",";
    }

    /** Blank where the straight line counts between all of them. */
    private static String travels(Cohort cohort) {
        Set<GeoPoint> bases = Stream.concat(
                        cohort.mentees().stream().map(Mentee::setting),
                        cohort.mentors().stream().map(Mentor::setting))
                .map(Setting::base)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> lines = cohort.distances().among(bases).stream()
                .map(each -> cells(point(each.one()), point(each.other()), String.valueOf(each.kilometres())))
                .toList();
        return lines.isEmpty() ? "" : TRAVELS + "\n" + String.join("\n", lines) + "\n";
    }

    private static String point(GeoPoint point) {
        return point.latitude() + "," + point.longitude();
    }

    private static String line(Mentee mentee) {
        return cells(
                person(mentee.person(), "mentee", mentee.setting(), mentee.branch()),
                mentee.positionStart().toString(),
                ",,,",
                list(mentee.needs(), CohortAnswers::need),
                list(mentee.duties(), Object::toString),
                levels(mentee.issues()),
                ",",
                setting(mentee.setting()),
                mentee.prefersDistance() ? "yes" : "");
    }

    /** The capacity is that of the places left. Whose term is over is available no more, and it says so. */
    private static String line(Mentor mentor, int taken, boolean termOver) {
        return cells(
                person(mentor.person(), "mentor", mentor.setting(), mentor.branch()),
                "",
                String.valueOf(mentor.seniorYears()),
                mentor.trained() ? "yes" : "no",
                termOver ? "term-over" : mentor.available() ? "yes" : "no",
                String.valueOf(Math.max(0, mentor.capacity() - taken)),
                ",",
                levels(mentor.issues()),
                levels(mentor.offers()),
                list(mentor.expertise(), CohortAnswers::expertise),
                setting(mentor.setting()),
                "");
    }

    private static String person(Participant person, String role, Setting setting, String branch) {
        DistrictNumber district = person.district();
        GeoPoint base = setting.base();
        return cells(
                quoted(person.id().value()),
                role,
                district == null ? "" : district.toString(),
                list(person.languages(), Language::tag),
                base == null ? "" : String.valueOf(base.latitude()),
                base == null ? "" : String.valueOf(base.longitude()),
                quoted(branch));
    }

    private static String setting(Setting setting) {
        return cells(
                text(setting.enrolment()),
                text(setting.remoteness()),
                list(setting.schools().entrySet(), school -> word(school.getKey()) + ":" + school.getValue()),
                list(setting.contexts(), CohortAnswers::word),
                setting.trend() == null ? "" : word(setting.trend()));
    }

    private static String need(Need need) {
        return need.topic() + ":" + need.level() + ":" + need.priority();
    }

    private static String expertise(Expertise expertise) {
        return expertise.duty() + ":" + expertise.level() + ":" + expertise.lastYear();
    }

    private static String levels(Map<?, Integer> levels) {
        return list(levels.entrySet(), level -> level.getKey() + ":" + level.getValue());
    }

    private static <T> String list(Collection<T> entries, Function<T, String> form) {
        return entries.stream().map(form).collect(Collectors.joining(";"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String cells(String... cells) {
        return String.join(",", List.of(cells));
    }
}
