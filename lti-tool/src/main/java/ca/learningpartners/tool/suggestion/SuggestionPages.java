package ca.learningpartners.tool.suggestion;

import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.choice.Preference;
import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matchmaking.Choosing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Secrets;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what people choose from, and what the staff may know of it. */
final class SuggestionPages {

    private final Clock clock;

    SuggestionPages(Clock clock) {
        this.clock = clock;
    }

    /** What stands for a person in a form. */
    static String key(ParticipantId person) {
        return Secrets.fingerprint("suggestion " + person).substring(0, 16);
    }

    AskingPage asking(Viewer viewer, MatchRun run, Stores stores) {
        List<Suggestion> own = stores.suggestions().of(run.id()).stream()
                .filter(suggestion -> stores.participants()
                        .find(suggestion.person())
                        .filter(person -> viewer.looksAfter(person, run.program()))
                        .isPresent())
                .toList();
        Set<ParticipantId> people = own.stream().map(Suggestion::person).collect(Collectors.toSet());
        Optional<Instant> asked =
                own.stream().map(Suggestion::asked).map(Fact::at).min(Comparator.naturalOrder());
        long chosen = stores.choices().in(run.program()).stream()
                .map(Choice::made)
                .filter(made -> people.contains(made.by()))
                .filter(made -> asked.filter(at -> !made.at().isBefore(at)).isPresent())
                .map(Fact::by)
                .distinct()
                .count();
        boolean newest = stores.matchRuns()
                .latest(run.program())
                .filter(latest -> latest.id().equals(run.id()))
                .isPresent();
        return new AskingPage(
                run.id().value(),
                run.program().value(),
                stores.programs().find(run.program()).map(Program::title).orElseThrow(),
                newest && run.approval() == null,
                asked.map(at -> LocalDate.ofInstant(at, clock.getZone())),
                people.size(),
                AskingPage.Answers.of((int) chosen, people.size()));
    }

    /** @param typed what was just sent and could not be kept, to be shown again */
    SuggestionPage choosing(
            Viewer viewer, ProgramId id, Map<ParticipantId, Preference> typed, Locale reader, Stores stores) {
        Program program = stores.programs().find(id).orElseThrow(() -> new RefusedException("unknown-program", id));
        return new SuggestionPage(
                id.value(),
                program.title(),
                Stream.of(Role.MENTEE, Role.MENTOR)
                        .map(role -> side(viewer, program, role, typed, reader, stores))
                        .filter(side ->
                                !side.people().isEmpty() || !side.earlier().isEmpty())
                        .toList(),
                Optional.empty());
    }

    private SuggestionPage.Side side(
            Viewer viewer,
            Program program,
            Role role,
            Map<ParticipantId, Preference> typed,
            Locale reader,
            Stores stores) {
        Choosing choosing = new Choosing(stores);
        Map<ParticipantId, Preference> said = typed.isEmpty()
                ? choosing.said(program.id(), viewer.id(), role).stream()
                        .collect(Collectors.toMap(Choice::about, Choice::preference))
                : typed;
        Map<ParticipantId, List<Criterion>> shown = choosing.shown(program.id(), viewer.id(), role).stream()
                .collect(Collectors.toMap(Suggestion::other, Suggestion::reasons, (a, b) -> a, LinkedHashMap::new));
        Function<ParticipantId, SuggestionPage.Person> person = other -> person(
                stores.participants().find(other).orElseThrow(),
                shown.getOrDefault(other, List.of()),
                Optional.ofNullable(said.get(other)),
                reader);
        return new SuggestionPage.Side(
                role == Role.MENTOR,
                program.template().terms().partnerOf(role == Role.MENTOR),
                choosing.isOpen(program.id(), viewer.id(), role, clock.instant()),
                shown.keySet().stream().map(person).toList(),
                said.entrySet().stream()
                        .filter(entry -> entry.getValue().isVeto() && !shown.containsKey(entry.getKey()))
                        .map(entry -> person.apply(entry.getKey()))
                        .toList());
    }

    private static SuggestionPage.Person person(
            Participant person, List<Criterion> reasons, Optional<Preference> preference, Locale reader) {
        return new SuggestionPage.Person(
                key(person.id()),
                person.name(),
                person.district() == null ? "" : person.district().toString(),
                person.languages().stream()
                        .map(language -> Locale.forLanguageTag(language.tag()).getDisplayLanguage(reader))
                        .toList(),
                reasons,
                preference);
    }
}
