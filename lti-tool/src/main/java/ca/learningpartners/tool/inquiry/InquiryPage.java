package ca.learningpartners.tool.inquiry;

import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One inquiry.
 *
 * @param by who opened it
 * @param companions by name, in the reader's order
 * @param closed the day it was closed
 * @param writes whether the viewer writes in it
 * @param opener whether the viewer opened it
 * @param typed what was typed into the turn that is going on
 * @param next what was typed for the next turn's question
 */
public record InquiryPage(
        Inquiry inquiry,
        String by,
        List<String> companions,
        LocalDate opened,
        Optional<LocalDate> closed,
        boolean writes,
        boolean opener,
        InquiryInput typed,
        String next,
        Optional<UnfitField.Problem> problem) {

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
