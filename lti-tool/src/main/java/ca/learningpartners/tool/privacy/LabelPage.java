package ca.learningpartners.tool.privacy;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that belongs to a community, or is to be labelled so.
 *
 * @param kind its part of the address: data-set or resource
 * @param label empty as long as there is none
 * @param form what the Office typed or would change; empty for everybody else
 * @param decides whether the viewer speaks for the community, or notes down what it said
 * @param noted whether a word needs to say how it was given
 * @param returned whether a copy went back, so that it can be deleted
 */
public record LabelPage(
        String program,
        String kind,
        String id,
        String name,
        Optional<Said> label,
        boolean released,
        boolean here,
        List<Word> words,
        Optional<LabelInput> form,
        boolean decides,
        boolean noted,
        boolean returned,
        Optional<UnfitField.Problem> problem) {

    public LabelPage {
        words = List.copyOf(words);
    }

    /** What a label says. */
    public record Said(String community, String en, String fr, String own, String steward) {}

    /** What the steward said, or what was done at their wish. */
    public record Word(String word, String note, LocalDate day) {}

    public boolean isDataSet() {
        return kind.equals("data-set");
    }

    public boolean wrong(String field) {
        return problem.filter(each -> each.field().equals(field)).isPresent();
    }

    public String address() {
        return "/programs/" + program + "/labels/" + kind + "/" + id;
    }
}
