package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator takes the file of those who agree to the evaluation now. That it was taken is kept, and everybody in it reads
 * so among who saw their data.
 */
public final class TakingPersonFile {

    /** Began, place, language, place, began, branch, role: which of {@link PersonFile#TRAITS} is told less exactly next. */
    private static final List<Integer> ORDER = List.of(4, 3, 2, 3, 4, 1, 0);

    private final Stores stores;
    private final ZoneId zone;

    /**
     * @param stores as the tool uses them to evaluate
     * @param zone the program’s, in which its days begin
     */
    public TakingPersonFile(Stores stores, ZoneId zone) {
        this.stores = stores;
        this.zone = zone;
    }

    /** How many people agree now and take part; for the evaluator, who is told no number below ten. */
    public int agreed(Program program) {
        return people(program).size();
    }

    /**
     * Makes it, and notes that it was taken.
     *
     * @throws RefusedException {@code unknown-program} for anyone but an evaluator of the program; {@code
     *     evaluation-file-few} if fewer than ten agree
     */
    public PersonFile take(Actor actor, Program program, Instant at) {
        if (!actor.is(Role.EVALUATOR, program.id())) {
            throw new RefusedException("unknown-program", program.id());
        }
        SortedMap<ParticipantId, Blurring.Traits> people = people(program);
        if (people.size() < Blurring.ALIKE) {
            throw new RefusedException("evaluation-file-few");
        }
        List<List<String>> told = Blurring.of(List.copyOf(people.values()), ORDER);
        Map<ParticipantId, List<String>> traits = new LinkedHashMap<>();
        people.keySet().forEach(person -> traits.put(person, told.get(traits.size())));
        PersonFile file = new PersonFile(program, traits);
        FileSources.of(stores, zone, LocalDate.ofInstant(at, zone)).forEach(source -> source.fill(file));
        file.people()
                .forEach(person ->
                        stores.audit().add(new Act(actor.id().value(), Sighting.EVALUATED, person.value(), at)));
        return file;
    }

    private SortedMap<ParticipantId, Blurring.Traits> people(Program program) {
        Set<ParticipantId> agreed = stores.consents().agreed(program.id(), Terms.EVALUATION);
        SortedMap<ParticipantId, Blurring.Traits> people = new TreeMap<>();
        for (Mentor mentor : stores.enrolments().mentors(program.id())) {
            people.put(mentor.id(), traits("mentor", mentor.person(), mentor.branch(), mentor.setting(), null));
        }
        for (Mentee mentee : stores.enrolments().mentees(program.id())) {
            LocalDate began = mentee.positionStart();
            people.put(mentee.id(), traits("mentee", mentee.person(), mentee.branch(), mentee.setting(), began));
        }
        people.keySet().retainAll(agreed);
        return people;
    }

    private static Blurring.Traits traits(
            String role, Participant person, String branch, Setting setting, @Nullable LocalDate began) {
        String languages =
                person.languages().stream().map(Language::tag).sorted().collect(Collectors.joining(" "));
        return new Blurring.Traits(List.of(
                List.of(role, ""), List.of(branch, ""), List.of(languages, ""), place(person, setting), began(began)));
    }

    private static List<String> place(Participant person, Setting setting) {
        List<String> ways = new ArrayList<>();
        if (person.district() != null) {
            ways.add("district " + person.district().value());
        }
        ways.add(setting.remoteness() == null ? "" : "remoteness " + setting.remoteness());
        ways.add("");
        return ways;
    }

    private static List<String> began(@Nullable LocalDate began) {
        return began == null
                ? List.of("", "", "")
                : List.of(YearMonth.from(began).toString(), String.valueOf(began.getYear()), "");
    }
}
