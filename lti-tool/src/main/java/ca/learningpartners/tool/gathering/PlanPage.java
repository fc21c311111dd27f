package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.program.Principle;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The form in which the Office plans the gatherings of a year, or holds one otherwise.
 *
 * @param blocks one for each gathering that can be planned
 * @param changed the gathering that is held otherwise; empty where new ones are planned
 */
public record PlanPage(
        Program program, ProgramYear year, List<Block> blocks, Optional<Gathering> changed, Filled filled) {

    /**
     * A gathering in the form.
     *
     * @param prefix of its fields
     * @param id under which it is kept
     * @param first the first day it can be on
     * @param last the last one
     */
    public record Block(
            String prefix,
            GatheringId id,
            LocalDate first,
            LocalDate last,
            String titleEn,
            String titleFr,
            Optional<Gathering> now) {}

    public String action() {
        return changed.map(gathering -> "/gatherings/" + gathering.id())
                .orElse("/programs/" + program.id() + "/gatherings");
    }

    public String back() {
        return changed.map(gathering -> "/gatherings/" + gathering.id())
                .orElse("/programs/" + program.id() + "/gatherings?year=" + year.number());
    }

    public List<Principle> principles() {
        return program.principles();
    }

    /** The clocks it can be held by. */
    public List<String> clocks() {
        return PlanInput.CLOCKS;
    }
}
