package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.viewer.FigureSight;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * That a report is made by itself, again and again. It belongs to the Office, or to those who coordinate one district: they
 * read what is made, whoever they are by then.
 *
 * @param whole whether it is the Office’s, and so of everything; else of the district, as its coordinators see it
 * @param format {@code page}, or the word for a {@link ReportFormat}
 */
record ReportPlan(
        PlanId id,
        ProgramId program,
        ReportKind kind,
        Optional<DistrictNumber> district,
        boolean whole,
        Locale lang,
        String format,
        Rhythm rhythm,
        Fact made) {

    static final String PAGE = "page";

    ReportPlan {
        if (!whole && district.isEmpty()) {
            throw new IllegalArgumentException("A report of a district names none. Maybe it is the Office’s?");
        }
    }

    Report.Asked asked() {
        return new Report.Asked(kind, district);
    }

    /** What is seen in it. */
    FigureSight sight() {
        return whole ? FigureSight.OFFICE : new FigureSight(Set.of(), Set.of(district.orElseThrow()));
    }

    /** Whether somebody reads what is made. */
    boolean isFor(Actor actor) {
        return whole ? actor.is(Role.OFFICE, program) : actor.coordinates(district.orElseThrow(), program);
    }

    /** Whether it is made of a bulletin: of those made after it was asked for, whose day ends one of its periods. */
    boolean isMadeOf(Bulletin bulletin, Program of) {
        return !bulletin.madeAt().isBefore(made.at()) && rhythm.endsOn(bulletin.asOf(), of);
    }
}
