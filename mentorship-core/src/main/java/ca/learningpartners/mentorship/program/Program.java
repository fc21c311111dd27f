package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Refusal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship program as it runs: one intake year of a template, with its stage, its partner districts and its rules.
 *
 * @param title how this program is called; begins as the template's title
 * @param startsOn the first day of the program year; nothing can be logged before it
 * @param partners the districts that take part; empty means every district
 * @param rules as they stand today. They follow from what was decided, see {@code steering.RuleChange}; saving a program
 *     does not change them
 */
public record Program(
        ProgramId id,
        ProgramTemplate template,
        LocalText title,
        LocalDate startsOn,
        Stage stage,
        SortedSet<DistrictNumber> partners,
        Rules rules) {

    public Program {
        partners = Collections.unmodifiableSortedSet(new TreeSet<>(partners));
    }

    /** A program whose rules are those of its template. */
    public Program(
            ProgramId id,
            ProgramTemplate template,
            LocalText title,
            LocalDate startsOn,
            Stage stage,
            SortedSet<DistrictNumber> partners) {
        this(id, template, title, startsOn, stage, partners, Rules.of(template));
    }

    /** A program for every district, in steady use, called what its template is called. */
    public static Program of(ProgramTemplate template, ProgramId id, LocalDate startsOn) {
        return new Program(id, template, template.title(), startsOn, Stage.STEADY, new TreeSet<>());
    }

    /** The same program under other rules. */
    public Program under(Rules other) {
        return new Program(id, template, title, startsOn, stage, partners, other);
    }

    /** The same program in another stage. */
    public Program at(Stage other) {
        return new Program(id, template, title, startsOn, other, partners, rules);
    }

    /** The same program with other partner districts; none means every district. */
    public Program with(SortedSet<DistrictNumber> others) {
        return new Program(id, template, title, startsOn, stage, others, rules);
    }

    /**
     * The program as it is for the people of a district: every rule has the value that holds there. Whatever asks a rule
     * on behalf of somebody asks this one.
     *
     * @param district null for somebody without one, for whom the province's values hold
     */
    public Program in(@Nullable DistrictNumber district) {
        return rules.differing().isEmpty() ? this : under(rules.in(district));
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

    /** A rule with the province's value. */
    public Policy policy(PolicyKey key) {
        return rules.policy(key);
    }

    /** The province's value of a rule. */
    public int setting(PolicyKey key) {
        return rules.in(key, null);
    }

    /** The value of a rule that holds in a district; for somebody without one, the province's. */
    public int setting(PolicyKey key, @Nullable DistrictNumber district) {
        return rules.in(key, district);
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

    /** The principles it is built on, in their framework's order; none where its text names none. */
    public List<Principle> principles() {
        return template.framework().map(Framework::principles).orElse(List.of());
    }

    public Optional<Principle> principle(PrincipleKey key) {
        return template.framework().flatMap(framework -> framework.find(key));
    }
}
