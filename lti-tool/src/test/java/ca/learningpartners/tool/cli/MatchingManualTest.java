package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/matching.md prints is what the commands beside it print. */
class MatchingManualTest {

    private static final Path MANUAL = Path.of("..", "docs", "matching.md");
    private static final Pattern COMMAND_AND_ANSWER =
            Pattern.compile("```sh\njava -jar lti-tool/target/lti-tool.jar ([^\n]+)\n```\n+```json\n([^\n]+\n)```");

    @Test
    void everyAnswerInTheManualIsTheOneTheCommandGives() {
        List<MatchResult> shown =
                COMMAND_AND_ANSWER.matcher(CommandRun.text(MANUAL)).results().toList();
        assertThat(shown).hasSize(2);
        shown.forEach(each -> assertThat(answer(each.group(1))).isEqualTo(each.group(2)));
    }

    private static String answer(String command) {
        List<Object> words = new ArrayList<>();
        Stream.of(command.split(" "))
                .map(word -> word.startsWith("samples/") ? Path.of("..", word) : word)
                .forEach(words::add);
        return CommandRun.in(Path.of("unused"), words.toArray()).done().out();
    }
}
