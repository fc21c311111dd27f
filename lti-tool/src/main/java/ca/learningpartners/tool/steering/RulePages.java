package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.steering.RuleChange;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages of a program's rules show to somebody. */
final class RulePages {

    private static final int PAGE = 20;

    private final Stores stores;
    private final Program program;
    private final Viewer viewer;
    private final ZoneId zone;
    private final boolean office;
    private final List<DistrictNumber> coordinated;

    RulePages(Stores stores, Program program, Viewer viewer, ZoneId zone) {
        this.stores = stores;
        this.program = program;
        this.viewer = viewer;
        this.zone = zone;
        this.office = viewer.isOffice(program.id());
        this.coordinated = viewer.coordinated(program.id()).stream().sorted().toList();
    }

    RulesPage all(Locale reader) {
        List<DistrictNumber> own = own();
        return new RulesPage(
                program.id().value(),
                program.title().in(reader),
                office,
                isStaff(),
                program.partners().isEmpty()
                        ? stores.districts().all().size()
                        : program.partners().size(),
                Arrays.stream(RuleGroup.values())
                        .map(group -> new RulesPage.Group(
                                group.name(),
                                group.keys().stream().map(key -> line(key, own)).toList()))
                        .toList());
    }

    /** The districts the viewer coordinates; for somebody who takes part, the one they work in. */
    private List<DistrictNumber> own() {
        return isStaff()
                ? coordinated
                : Optional.ofNullable(viewer.participant().district()).stream().toList();
    }

    private boolean isStaff() {
        return office || !coordinated.isEmpty();
    }

    private RulesPage.Line line(PolicyKey key, List<DistrictNumber> own) {
        return new RulesPage.Line(
                key,
                program.policy(key),
                own.stream()
                        .map(district -> new RulesPage.Here(
                                name(district),
                                program.setting(key, district),
                                program.rules().differing(key).containsKey(district)))
                        .toList(),
                program.rules().differing(key).size());
    }

    /** What was typed and refused, for the province or for one district. */
    record Typed(Optional<DistrictNumber> district, RuleInput input, UnfitField.Problem problem) {}

    RulePage one(PolicyKey key, Optional<Typed> typed) {
        List<RuleChange> newest = stores.ruleChanges().newest(program.id()).stream()
                .filter(change -> change.key() == key)
                .toList();
        int changes = stores.ruleChanges().count(program.id(), key);
        return new RulePage(
                program.id().value(),
                program.policy(key),
                in(newest, null).map(this::said),
                Optional.of(changes).filter(any -> office).map(seen -> provinceForm(key, seen, typed)),
                coordinated.stream()
                        .map(district -> own(key, district, newest, typed))
                        .toList(),
                newest.stream()
                        .filter(change -> change.how() == RuleChange.How.DIFFERED)
                        .sorted(Comparator.comparing((RuleChange change) -> Objects.requireNonNull(change.district())))
                        .map(change -> new RulePage.Differing(
                                name(Objects.requireNonNull(change.district())),
                                program.setting(key, change.district()),
                                said(change)))
                        .toList(),
                changes);
    }

    private RulePage.Form provinceForm(PolicyKey key, int seen, Optional<Typed> typed) {
        return typed.filter(found -> found.district().isEmpty())
                .map(found -> form(found, program.policy(key).mode(), seen))
                .orElseGet(() -> new RulePage.Form(
                        String.valueOf(program.setting(key)),
                        program.policy(key).mode(),
                        "",
                        seen,
                        Optional.empty()));
    }

    private RulePage.Own own(PolicyKey key, DistrictNumber district, List<RuleChange> newest, Optional<Typed> typed) {
        Optional<RuleChange> differing = in(newest, district).filter(change -> change.how() == RuleChange.How.DIFFERED);
        int seen = Stream.concat(in(newest, district).stream(), in(newest, null).stream())
                .mapToInt(RuleChange::number)
                .max()
                .orElse(0);
        PolicyMode mode = program.policy(key).mode();
        int value = program.setting(key, district);
        return new RulePage.Own(
                String.valueOf(district.value()),
                name(district),
                value,
                differing.map(this::said),
                typed.filter(found -> found.district().equals(Optional.of(district)))
                        .map(found -> form(found, mode, seen))
                        .orElseGet(() -> new RulePage.Form(
                                String.valueOf(value),
                                mode,
                                differing.map(RuleChange::reason).orElse(""),
                                seen,
                                Optional.empty())));
    }

    private static RulePage.Form form(Typed typed, PolicyMode mode, int seen) {
        return new RulePage.Form(
                typed.input().value(),
                typed.input().mode().orElse(mode),
                typed.input().reason(),
                seen,
                Optional.of(typed.problem()));
    }

    RuleHistoryPage history(PolicyKey key, int wanted) {
        int last = Math.max(stores.ruleChanges().count(program.id(), key) - 1, 0) / PAGE;
        int number = Math.min(wanted, last);
        return new RuleHistoryPage(
                program.id().value(),
                key,
                stores.ruleChanges().history(program.id(), key, number * PAGE, PAGE).stream()
                        .map(this::line)
                        .toList(),
                number,
                number < last);
    }

    private RuleHistoryPage.Line line(RuleChange change) {
        PolicyMode mode = change.mode();
        DistrictNumber district = change.district();
        return new RuleHistoryPage.Line(
                change.how(),
                district == null ? "" : name(district),
                Optional.ofNullable(change.value()),
                mode == null ? "" : mode.name(),
                change.reason(),
                name(change.made().by()),
                day(change.made()));
    }

    private static Optional<RuleChange> in(List<RuleChange> newest, @Nullable DistrictNumber district) {
        return newest.stream().filter(change -> change.isIn(district)).findFirst();
    }

    private RulePage.Said said(RuleChange change) {
        return new RulePage.Said(change.reason(), name(change.made().by()), day(change.made()));
    }

    private LocalDate day(Fact fact) {
        return LocalDate.ofInstant(fact.at(), zone);
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElse("");
    }

    private String name(DistrictNumber district) {
        return stores.districts()
                .find(district)
                .map(District::name)
                .map(name -> district + " " + name)
                .orElse(district.toString());
    }
}
