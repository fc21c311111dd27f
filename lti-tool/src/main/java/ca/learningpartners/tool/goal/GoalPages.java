package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.Party;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what the pages about goals show to somebody. */
final class GoalPages {

    private final Stores stores;
    private final Viewer viewer;
    private final ZoneId calendar;

    GoalPages(Stores stores, Viewer viewer, ZoneId calendar) {
        this.stores = stores;
        this.viewer = viewer;
        this.calendar = calendar;
    }

    GoalsPage list(Pairing pairing) {
        List<Goal> goals = stores.goals().of(pairing.id());
        Program program = program(pairing);
        return new GoalsPage(
                pairing.id().value(),
                name(pairing.partnerOf(viewer.id())),
                items(goals.stream().filter(Goal::isOpen), program),
                items(goals.stream().filter(goal -> !goal.isOpen()), program),
                untouched(goals, pairing, program),
                pairing.mayLog(viewer.id()));
    }

    GoalPage goal(Party party, PartInput typed, Optional<GoalPage.Refused> refused, LocalDate today) {
        Goal goal = party.goal();
        return new GoalPage(
                goal.id().value(),
                name(goal.owner()),
                party.part(),
                Optional.of(goal.pairing().value()).filter(id -> party.isOfThePair()),
                goal.words().text(),
                goal.words().gains(),
                goal.words().districtGoal(),
                objectives(goal.words().objectives(), program(party.pairing())),
                program(party.pairing()).principles().stream()
                        .filter(principle -> goal.words().principles().contains(principle.key()))
                        .toList(),
                Optional.ofNullable(goal.outcome())
                        .map(outcome -> new GoalPage.Ended(
                                outcome.kind(), day(outcome.fact().at()))),
                stores.goals().milestones(goal.id()).stream().map(this::step).toList(),
                stores.goals().evidence(goal.id()).stream()
                        .map(evidence -> shown(evidence, party))
                        .toList(),
                party.isOfThePair() ? colleagues(goal) : List.of(),
                party.pairing().concluded() == null
                        && (!party.isOfThePair() || party.pairing().mayLog(viewer.id())),
                typed.withProperId(),
                refused,
                today);
    }

    GoalFormPage form(Pairing pairing, GoalInput typed, Optional<UnfitField.Problem> problem) {
        String list = "/pairings/" + pairing.id() + "/goals";
        return new GoalFormPage(
                list,
                list,
                typed.withProperId(),
                program(pairing).template().objectives(),
                program(pairing).principles(),
                suggested(pairing, viewer.id()),
                problem,
                false);
    }

    GoalFormPage change(Party party, GoalInput typed, Optional<UnfitField.Problem> problem, boolean meanwhile) {
        String address = "/goals/" + party.goal().id();
        return new GoalFormPage(
                address,
                address,
                typed,
                program(party.pairing()).template().objectives(),
                program(party.pairing()).principles(),
                suggested(party.pairing(), party.goal().owner()),
                problem,
                meanwhile);
    }

    private List<String> suggested(Pairing pairing, ParticipantId owner) {
        return stores
                .participants()
                .find(owner)
                .map(Participant::district)
                .map(district -> stores.districtGoals().of(pairing.program(), district))
                .orElse(List.of())
                .stream()
                .map(goal -> goal.line(viewer.session().locale()))
                .toList();
    }

    private List<GoalsPage.Item> items(Stream<Goal> goals, Program program) {
        return goals.map(goal -> item(goal, program)).toList();
    }

    private GoalsPage.Item item(Goal goal, Program program) {
        List<Milestone> milestones = stores.goals().milestones(goal.id());
        return new GoalsPage.Item(
                goal.id().value(),
                goal.words().text(),
                Optional.of(name(goal.owner())).filter(name -> !goal.owner().equals(viewer.id())),
                objectives(goal.words().objectives(), program),
                Optional.ofNullable(goal.outcome()).map(outcome -> outcome.kind()),
                milestones.size(),
                (int) milestones.stream().filter(Milestone::isReached).count(),
                milestones.stream()
                        .filter(milestone -> !milestone.isReached())
                        .findFirst()
                        .map(next -> new GoalsPage.Next(next.title(), Optional.ofNullable(next.due()))),
                colleagues(goal).stream().map(GoalPage.Colleague::name).toList());
    }

    private List<Objective> untouched(List<Goal> goals, Pairing pairing, Program program) {
        Set<ObjectiveCode> touched = new HashSet<>();
        goals.forEach(goal -> touched.addAll(goal.words().objectives()));
        stores.sessions().of(pairing.id(), Integer.MAX_VALUE).stream()
                .map(Session::objectives)
                .forEach(touched::addAll);
        return program.template().objectives().stream()
                .filter(objective -> !touched.contains(objective.code()))
                .toList();
    }

    private GoalPage.Step step(Milestone milestone) {
        return new GoalPage.Step(
                milestone.id().value(),
                milestone.title(),
                Optional.ofNullable(milestone.due()),
                Optional.ofNullable(milestone.reached()).map(fact -> day(fact.at())));
    }

    private GoalPage.Shown shown(Evidence evidence, Party party) {
        ParticipantId by = evidence.added().by();
        boolean told = party.isOfThePair()
                || by.equals(viewer.id())
                || by.equals(party.goal().owner());
        return new GoalPage.Shown(
                evidence.kind(),
                evidence.text(),
                Optional.ofNullable(evidence.link()).map(Objects::toString),
                evidence.date(),
                told ? Optional.of(name(by)) : Optional.empty());
    }

    private List<GoalPage.Colleague> colleagues(Goal goal) {
        return stores.goals().invitations(goal.id()).stream()
                .filter(Invitation::stands)
                .map(invitation -> new GoalPage.Colleague(
                        invitation.colleague().value(),
                        name(invitation.colleague()),
                        day(invitation.invited().at())))
                .toList();
    }

    private static List<Objective> objectives(Collection<ObjectiveCode> codes, Program program) {
        return codes.stream().flatMap(code -> program.objective(code).stream()).toList();
    }

    private Program program(Pairing pairing) {
        return stores.programs().find(pairing.program()).orElseThrow();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, calendar);
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
