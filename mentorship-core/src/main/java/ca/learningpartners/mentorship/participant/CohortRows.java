package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes people of rows, one after the other. */
final class CohortRows {

    private static final Set<Role> PROVINCIAL = Set.of(Role.OFFICE, Role.EVALUATOR, Role.PRIVACY_OFFICER);
    private static final Set<Role> TIED_TO_A_DISTRICT = Set.of(Role.COORDINATOR, Role.ASSISTANT);
    private static final Map<String, Locale> LOCALES =
            new TreeMap<>(Map.of("en-ca", Locale.CANADA, "fr-ca", Locale.CANADA_FRENCH));

    private final Program program;
    private final Function<DistrictNumber, Optional<District>> districts;
    private final Map<String, Topic> topics;

    private final List<Participant> people = new ArrayList<>();
    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> mentors = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();

    CohortRows(Program program, Function<DistrictNumber, Optional<District>> districts) {
        this.program = program;
        this.districts = districts;
        this.topics = program.template().topics().keySet().stream().collect(Collectors.toMap(Topic::key, each -> each));
    }

    ImportedCohort cohort() {
        return new ImportedCohort(people, mentees, mentors, appointments);
    }

    /** Reads one row to its end, keeps the person if all of it is good, and tells whose row it is if that can be read. */
    Optional<ParticipantId> read(CohortCells cells) {
        CohortColumn.required().stream()
                .filter(column -> column != CohortColumn.DISTRICT)
                .forEach(cells::require);
        Optional<ParticipantId> id = cells.read(CohortColumn.ID, 100, ParticipantId::new);
        CohortEntries entries = new CohortEntries(cells, topics);
        SortedSet<Role> roles = roles(cells, entries);
        @Nullable District district = district(cells, roles);
        SortedSet<Language> languages = entries.languages();
        String name = cells.text(CohortColumn.NAME, 200);
        @Nullable
        EmailAddress email =
                cells.read(CohortColumn.EMAIL, 254, EmailAddress::new).orElse(null);
        Locale locale = cells.oneOf(CohortColumn.LOCALE, LOCALES).orElse(Locale.CANADA);
        Consumer<Participant> enrolment = enrolment(new CohortPartners(program, cells, entries), roles, district);
        if (!cells.isFaulty() && id.isPresent()) {
            @Nullable DistrictNumber number = district == null ? null : district.number();
            Participant person = new Participant(id.get(), name, email, number, languages, locale);
            people.add(person);
            roles.forEach(role -> appointments.add(appointment(person, role)));
            enrolment.accept(person);
        }
        return id;
    }

    private Appointment appointment(Participant person, Role role) {
        return new Appointment(
                program.id(), person.id(), role, TIED_TO_A_DISTRICT.contains(role) ? person.district() : null);
    }

    private Consumer<Participant> enrolment(CohortPartners partners, Set<Role> roles, @Nullable District district) {
        if (roles.contains(Role.MENTEE)) {
            var mentee = partners.mentee(district);
            return person -> mentees.add(mentee.apply(person));
        }
        if (roles.contains(Role.MENTOR)) {
            var mentor = partners.mentor(district);
            return person -> mentors.add(mentor.apply(person));
        }
        return person -> {};
    }

    private SortedSet<Role> roles(CohortCells cells, CohortEntries entries) {
        SortedSet<Role> roles = entries.roles();
        if (roles.contains(Role.MENTEE) && roles.contains(Role.MENTOR)) {
            cells.problem(CohortColumn.ROLE, "conflicting-roles");
        }
        if (roles.contains(Role.MENTEE)) {
            cells.require(CohortColumn.POSITION_START);
        }
        for (CohortColumn column : CohortColumn.values()) {
            if (!roles.isEmpty() && cells.has(column) && !column.serves(roles)) {
                cells.problem(column, "unused-value", cells.text(column), cells.text(CohortColumn.ROLE));
            }
        }
        return roles;
    }

    private @Nullable District district(CohortCells cells, Set<Role> roles) {
        boolean provincial = !roles.isEmpty() && PROVINCIAL.containsAll(roles);
        String text = cells.text(CohortColumn.DISTRICT);
        if (text.isEmpty()) {
            if (!provincial) {
                cells.require(CohortColumn.DISTRICT);
            }
            return null;
        }
        Optional<District> district = number(text).flatMap(districts);
        if (district.isEmpty()) {
            cells.problem(CohortColumn.DISTRICT, "unknown-district", text);
        } else if (!provincial) {
            program.refusal(district.get().number())
                    .ifPresent(refusal -> cells.problem(
                            CohortColumn.DISTRICT,
                            refusal.code(),
                            refusal.details().toArray()));
        }
        return district.orElse(null);
    }

    private static Optional<DistrictNumber> number(String text) {
        try {
            return Optional.of(DistrictNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
