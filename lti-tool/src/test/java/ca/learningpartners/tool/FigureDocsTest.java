package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.jdbi.FactStatements;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.tool.evaluation.Workings;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.FigureWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of definitions is the one the tool shows. */
class FigureDocsTest {

    private static final Path PAGE = Path.of("..", "docs", "figures.md");

    @Test
    void the_manual_has_every_definition_as_the_screens_do() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(definitions().stream().map(FigureDocsTest::row).toList());
    }

    @Test
    void every_figure_has_its_words_in_both_languages() {
        for (Locale locale : List.of(Messages.ENGLISH, Messages.FRENCH)) {
            Messages messages = Messages.in(locale);
            assertThat(definitions())
                    .allSatisfy(definition -> assertThat(List.of(
                                    "measure." + definition.measure().family(),
                                    "measure." + definition.measure().family() + ".how"))
                            .allMatch(messages::has));
        }
    }

    @Test
    void every_figure_says_in_steps_how_it_is_worked_out() {
        for (Locale locale : List.of(Messages.ENGLISH, Messages.FRENCH)) {
            Workings workings = new Workings(Messages.in(locale));
            assertThat(definitions()).allSatisfy(definition -> {
                Measure measure = definition.measure();
                assertThat(workings.of(measure)).as(measure.key()).isNotEmpty().noneMatch(String::isBlank);
                if (measure.unit() == Unit.SHARE) {
                    assertThat(workings.of(measure))
                            .as(measure.key())
                            .hasSizeBetween(measure.key().equals("retention-curve") ? 1 : 2, 3);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Statement.class)
    void every_statement_is_kept_as_it_runs(Statement statement) {
        assertThat(FactStatements.text(statement).isPresent()).isEqualTo(statement != Statement.ARRIVALS);
    }

    private static List<Definition> definitions() {
        try (InMemoryStore store = new InMemoryStore()) {
            return store.<List<Definition>>read(stores -> Sources.of(stores, ZoneOffset.UTC, asOf -> Set.of()).stream()
                    .flatMap(source -> source.definitions().stream())
                    .sorted(Comparator.comparing(Definition::measure))
                    .toList());
        }
    }

    private static String row(Definition definition) {
        FigureWords words = new FigureWords(Messages.in(Messages.ENGLISH), Map.of(), Map.of());
        Measure measure = definition.measure();
        return "| "
                + String.join(
                        " | ",
                        words.name(measure).replaceAll(" {2,}", " … ").strip(),
                        "`" + measure.key() + "`",
                        words.how(measure),
                        words.unit(measure.unit()),
                        definition.rests().stream().map(Statement::key).collect(Collectors.joining(", ")))
                + " |";
    }

    /** Prints the rows, to be put into the page. */
    public static void main(String[] arguments) {
        String theme = "";
        for (Definition definition : definitions()) {
            String its = new FigureWords(Messages.in(Messages.ENGLISH), Map.of(), Map.of())
                    .theme(definition.measure().theme());
            if (!its.equals(theme)) {
                System.out.println("\n### " + its
                        + "\n\n| figure | key | who counts | given in | asked by |\n|---|---|---|---|---|");
                theme = its;
            }
            System.out.println(row(definition));
        }
    }
}
