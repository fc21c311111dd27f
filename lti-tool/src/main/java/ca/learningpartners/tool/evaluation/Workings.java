package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a figure is worked out, in steps one could follow with a pencil: whom one takes, who of them counts or what their
 * number is, and what is done with it. What a questionnaire defines has no steps besides its definition.
 */
public record Workings(Messages messages) {

    /** Whom one takes, with the measures that begin so. */
    private static final Map<String, Set<String>> TAKEN = Map.of(
            "everybody",
                    Set.of(
                            "answered-enough",
                            "arrived",
                            "attended",
                            "attended-any",
                            "people-who-asked",
                            "people-who-answered",
                            "asks-answered-in-7-days",
                            "known-district",
                            "known-address",
                            "known-needs",
                            "known-place"),
            "mentees", Set.of("mentees", "mentees-in-window", "mentees-matched", "mentees-active"),
            "mentors", Set.of("mentors", "mentors-ready", "mentors-with-place"),
            "begun",
                    Set.of(
                            "completed",
                            "ended-no-fault",
                            "waiting-days",
                            "waiting-days-median",
                            "waited-over-30-days",
                            "visited",
                            "objective-touched",
                            "objective-in-goals",
                            "noted-late"),
            "latest",
                    Set.of(
                            "fit-score",
                            "fit-below-half",
                            "first-meeting-soon",
                            "in-rhythm",
                            "contacts-per-month",
                            "minutes-per-contact",
                            "charter-by-first-meeting",
                            "without-charter"));

    /** Their own step says the whole of it. */
    private static final Set<String> WHOLE =
            Set.of("places-free", "mentees-per-mentor", "expected-next-year", "retention-curve");

    /** The steps, the first one first; none for what a questionnaire defines. */
    public List<String> of(Measure measure) {
        String family = measure.family();
        String counts = "measure." + family + ".counts";
        Stream<String> keys = Stream.of(taken(family), counts, done(measure)).filter(messages::has);
        return messages.has(counts) || !taken(family).isEmpty()
                ? keys.map(messages::get).toList()
                : List.of();
    }

    private static String taken(String family) {
        if (isComparison(family)) {
            return "worked.taken.offered";
        }
        return family.startsWith("outcome-") || family.startsWith("stayed-")
                ? "worked.taken.due"
                : TAKEN.entrySet().stream()
                        .filter(each -> each.getValue().contains(family))
                        .map(each -> "worked.taken." + each.getKey())
                        .collect(Collectors.joining());
    }

    private static String done(Measure measure) {
        String family = measure.family();
        if (WHOLE.contains(family) || isComparison(family)) {
            return "";
        }
        if (measure.unit() == Unit.SHARE) {
            return family.startsWith("stayed-") ? "worked.done.interval" : "worked.done.share";
        }
        return measure.unit().isCount()
                ? "worked.done.count"
                : family.endsWith("-median") ? "worked.done.median" : "worked.done.mean";
    }

    private static boolean isComparison(String family) {
        return family.startsWith("planned-") || family.startsWith("exploratory-");
    }
}
