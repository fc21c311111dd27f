package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.evaluation.GroupFigures;
import ca.learningpartners.mentorship.matching.Alternative;
import ca.learningpartners.mentorship.matching.Alternatives;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.PlaceValue;
import ca.learningpartners.mentorship.matching.StableStep;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What else is worth knowing about a proposal. */
final class InsightsRoutes {

    private static final int PLACES = 5;
    private static final int EXCHANGES = 20;
    private static final int STOPS = 21;

    private final Room room;
    private final Viewing viewing;
    private final RunInput runs;
    private final Solver solver;

    InsightsRoutes(Room room, Viewing viewing, RunInput runs, Solver solver) {
        this.room = room;
        this.viewing = viewing;
        this.runs = runs;
        this.solver = solver;
    }

    void register(RoutesConfig routes) {
        routes.get("/match-runs/{run}/insights", this::show);
    }

    private record Question(RunInput.Opened opened, Matched matched, LocalDate day) {}

    private void show(Context context) {
        Viewer viewer = runs.viewer(context);
        Question question = viewer.store(Purpose.MATCHING).read(stores -> {
            RunInput.Opened opened = runs.open(context, viewer, stores);
            return new Question(
                    opened, solver.matched(opened.run(), stores).orElseThrow(NotFoundResponse::new), room.today());
        });
        room.pages()
                .show(
                        context,
                        "match-insights",
                        viewing.frame(context, "insights.title").widened(),
                        page(question));
    }

    private static InsightsPage page(Question question) {
        RunInput.Opened opened = question.opened();
        Alternatives alternatives = question.matched().alternatives();
        return new InsightsPage(
                opened.program().value(),
                opened.gathered().program().title(),
                opened.run().id().value(),
                opened.office(),
                opened.run().approval() == null,
                opened.office() ? places(question) : List.of(),
                alternatives.mentees(),
                alternatives.shown().stream()
                        .filter(each -> opened.sight().mayName(each.mentee()))
                        .limit(EXCHANGES)
                        .map(each -> exchange(opened.sight(), each))
                        .toList(),
                question.matched().towardsStable(STOPS).steps().stream()
                        .map(InsightsRoutes::stop)
                        .toList(),
                groups(question),
                MatchingPage.Numbers.of(opened.run().proposal()).floorPrice());
    }

    /** By groups of those who wait; those who were offered somebody since wait no more. */
    private static Optional<GroupFigures> groups(Question question) {
        RunInput.Opened opened = question.opened();
        return opened.office() && opened.run().approval() == null
                ? Optional.of(
                        GroupFigures.of(opened.gathered().cohort(), opened.run().proposal(), question.day()))
                : Optional.empty();
    }

    private static List<InsightsPage.Place> places(Question question) {
        return question.matched().placeValues().stream()
                .filter(value -> value.matchesGained() > 0 || value.totalGained() > 0)
                .sorted(Comparator.comparingInt(PlaceValue::matchesGained)
                        .thenComparingLong(PlaceValue::totalGained)
                        .reversed())
                .limit(PLACES)
                .map(value -> new InsightsPage.Place(
                        question.opened().sight().someone(value.mentor()), value.matchesGained(), value.totalGained()))
                .toList();
    }

    private static InsightsPage.Exchange exchange(Sight sight, Alternative each) {
        return new InsightsPage.Exchange(
                sight.someone(each.mentee()),
                each.mentors().stream().map(sight::someone).toList(),
                each.unmatched());
    }

    private static InsightsPage.Stop stop(StableStep step) {
        return new InsightsPage.Stop(step.honoured(), step.matched(), step.total(), step.worst(), step.blocking());
    }
}
