package ca.learningpartners.tool.agreement;

import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;

/** The pairs that wait for a coordinator's word, by the run they were proposed in. */
public record AgreementPage(String program, LocalText title, String districts, List<Asked> runs) {

    /**
     * The waiting pairs of one run.
     *
     * @param on the day it was approved; of one that was not, the day it was proposed
     * @param approved whether the Office has approved it, so that nothing but words is waited for
     */
    public record Asked(String run, LocalDate on, boolean approved, List<Pair> pairs) {}

    /**
     * A pair.
     *
     * @param place which one of its run
     * @param mentee the name; empty for somebody of another district, until the two are paired
     * @param mentor likewise
     * @param reasons in what they do well, the strongest first
     */
    public record Pair(
            int place,
            String mentee,
            String menteeDistrict,
            String mentor,
            String mentorDistrict,
            List<Criterion> reasons) {}
}
