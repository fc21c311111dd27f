package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.survey.Answers;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody’s answers in one text, to be sealed: a line for each item, {@code belonging=4}, {@code hope=network role}, and
 * {@code word:…} for what was written, its line breaks as {@code \n}.
 */
final class AnswersText {

    private AnswersText() {}

    static String written(Answers answers) {
        StringBuilder text = new StringBuilder();
        answers.chosen()
                .forEach((item, options) -> text.append(item)
                        .append('=')
                        .append(String.join(" ", options))
                        .append('\n'));
        answers.texts()
                .forEach((item, said) ->
                        text.append(item).append(':').append(oneLine(said)).append('\n'));
        return text.toString();
    }

    static Answers read(String written) {
        SortedMap<String, SortedSet<String>> chosen = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        written.lines().forEach(line -> {
            int sign = indexOfSign(line);
            String value = line.substring(sign + 1);
            if (line.charAt(sign) == '=') {
                chosen.put(line.substring(0, sign), new TreeSet<>(List.of(value.split(" "))));
            } else {
                texts.put(line.substring(0, sign), severalLines(value));
            }
        });
        return new Answers(chosen, texts);
    }

    /** A key holds neither of the two. */
    private static int indexOfSign(String line) {
        int at = 0;
        while (line.charAt(at) != '=' && line.charAt(at) != ':') {
            at++;
        }
        return at;
    }

    private static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String severalLines(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
