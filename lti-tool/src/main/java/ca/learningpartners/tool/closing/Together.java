package ca.learningpartners.tool.closing;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.session.Session;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the two did together, in numbers for them alone.
 *
 * @param months from the first contact to the last one, those without a contact among them
 * @param touched the objectives that were served, in the program's order
 */
public record Together(int contacts, long minutes, List<Month> months, List<Touched> touched) {

    /** A month and what the two noted in it. */
    public record Month(YearMonth month, int contacts, long minutes) {

        /** For the reader's way to write a month. */
        public LocalDate firstDay() {
            return month.atDay(1);
        }
    }

    /** An objective and how many contacts served it, one or more. */
    public record Touched(Objective objective, int contacts) {}

    static Together of(Program program, List<Session> sessions) {
        return new Together(sessions.size(), minutes(sessions), months(sessions), touched(program, sessions));
    }

    /** The most contacts of any month, at least 1: how high the picture is. */
    public int most() {
        return months.stream().mapToInt(Month::contacts).max().orElse(1);
    }

    private static long minutes(List<Session> sessions) {
        return sessions.stream().mapToLong(Session::minutes).sum();
    }

    private static List<Month> months(List<Session> sessions) {
        TreeMap<YearMonth, List<Session>> byMonth = sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> YearMonth.from(session.date()), TreeMap::new, Collectors.toList()));
        if (byMonth.isEmpty()) {
            return List.of();
        }
        return Stream.iterate(
                        byMonth.firstKey(), month -> !month.isAfter(byMonth.lastKey()), month -> month.plusMonths(1))
                .map(month -> {
                    List<Session> noted = byMonth.getOrDefault(month, List.of());
                    return new Month(month, noted.size(), minutes(noted));
                })
                .toList();
    }

    private static List<Touched> touched(Program program, List<Session> sessions) {
        Map<?, Long> served = sessions.stream()
                .flatMap(session -> session.objectives().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return program.template().objectives().stream()
                .filter(objective -> served.containsKey(objective.code()))
                .map(objective -> new Touched(objective, Math.toIntExact(served.getOrDefault(objective.code(), 0L))))
                .toList();
    }
}
