package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;

/** What people wrote in their own words, for evaluators: of ten people and more, in an order that says nothing of them. */
public record WordsPage(String program, Wave wave, LocalText title, List<Question> questions) {

    /** @param texts none where fewer than ten wrote something */
    public record Question(LocalText text, List<String> texts) {}
}
