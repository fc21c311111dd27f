package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Refusal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A mentorship program as it runs: one intake year of a template, with its stage and its partner districts.
 *
 * @param title how this program is called; begins as the template's title
 * @param startsOn the first day of the program year; nothing can be logged before it
 * @param partners the districts that take part; empty means every district
 */
public record Program(
        ProgramId id,
        ProgramTemplate template,
        LocalText title,
        LocalDate startsOn,
        Stage stage,
        SortedSet<DistrictNumber> partners) {

    public Program {
        partners = Collections.unmodifiableSortedSet(new TreeSet<>(partners));
    }

    /** A program for every district, in steady use, called what its template is called. */
    public static Program of(ProgramTemplate template, ProgramId id, LocalDate startsOn) {
        return new Program(id, template, template.title(), startsOn, Stage.STEADY, new TreeSet<>());
    }

    /** How long mentees may take part. */
    public Eligibility eligibility() {
        return new Eligibility(setting(PolicyKey.ELIGIBILITY_MONTHS));
    }

    /**
     * The first day on which the partnership of a mentee is brought to a good close, for a position that starts on the
     * given day.
     */
    public LocalDate closesFrom(LocalDate positionStart) {
        return positionStart.plusMonths(setting(PolicyKey.CLOSURE_MONTH));
    }

    /** The value of a rule. */
    public int setting(PolicyKey key) {
        return template.policy(key).value();
    }

    /** Why people of a district cannot be enrolled; empty if they can. */
    public Optional<Refusal> refusal(DistrictNumber district) {
        return partners.isEmpty() || partners.contains(district)
                ? Optional.empty()
                : Optional.of(Refusal.of("not-a-partner-district", district));
    }

    public Optional<Objective> objective(ObjectiveCode code) {
        return template.objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .findFirst();
    }
}
