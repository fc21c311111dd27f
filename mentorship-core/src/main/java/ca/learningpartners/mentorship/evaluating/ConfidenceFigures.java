package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.ConfidenceWave;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How confident people felt, item by item, at their start and every half-year after it: of those alone who agree that it is
 * used without their name. Who passed a wave over, or left an item out, is not in it.
 */
final class ConfidenceFigures implements Source {

    /** Half a year, in days, on average. */
    private static final double HALF_YEAR = 182.62;

    private final Stores stores;
    private final ZoneId zone;

    ConfidenceFigures(Stores stores, ZoneId zone) {
        this.stores = stores;
        this.zone = zone;
    }

    @Override
    public void fill(Sheet sheet) {
        Instant end = sheet.asOf().plusDays(1).atStartOfDay(zone).toInstant();
        Set<ParticipantId> agreed = stores.consents().agreed(sheet.program().id(), Terms.EVALUATION);
        Map<ParticipantId, Mentee> mentees = stores
                .enrolments()
                .mentees(sheet.program().id())
                .stream()
                .collect(Collectors.toMap(mentee -> mentee.person().id(), Function.identity()));
        Map<Measure, Map<Integer, Integer>> steps = new HashMap<>();
        for (Confidence said : stores.confidences().all(sheet.program().id())) {
            OptionalInt number = sheet.members().number(said.person());
            if (number.isPresent()
                    && agreed.contains(said.person())
                    && said.saidAt().isBefore(end)) {
                int months = months(sheet, Optional.ofNullable(mentees.get(said.person())), said.wave());
                said.steps()
                        .forEach((item, step) -> steps.computeIfAbsent(
                                        measure(said, item, months), any -> new HashMap<>())
                                .put(number.getAsInt(), step));
            }
        }
        steps.forEach((measure, of) -> mean(sheet, measure, of));
    }

    private static void mean(Sheet sheet, Measure measure, Map<Integer, Integer> steps) {
        BitSet people = new BitSet(sheet.members().size());
        steps.keySet().forEach(people::set);
        sheet.mean(measure, people, person -> steps.getOrDefault(person, 0));
    }

    /** Which half-year it was, counted from where the person’s waves begin. */
    private static int months(Sheet sheet, Optional<Mentee> mentee, LocalDate wave) {
        LocalDate start = ConfidenceWave.start(sheet.program(), mentee);
        long halves = Math.max(0, Math.round(ChronoUnit.DAYS.between(start, wave) / HALF_YEAR));
        return Math.toIntExact(halves * ConfidenceWave.MONTHS_BETWEEN);
    }

    private static Measure measure(Confidence said, String item, int months) {
        return new Measure(
                "confidence/" + said.questions() + "-" + said.version() + "/" + item + "/mean",
                months,
                Theme.VOICE,
                Unit.STEPS,
                Datum.SELF_EFFICACY);
    }
}
