package ca.learningpartners.tool;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Figures as a test says they were made public. */
final class PublishedFigures {

    private static final Measure MATCHED =
            new Measure("mentees-matched", Theme.PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);
    static final Measure MENTORS = new Measure("mentors", Theme.PARTICIPATION, Unit.PEOPLE, Datum.WORK_CONTACT);

    private PublishedFigures() {}

    /** The bulletin of a day, made on the day after. */
    static void publish(RunningTool tool, LocalDate day, List<Figure> figures) {
        tool.store()
                .write(stores -> stores.bulletins()
                        .add(
                                new Bulletin(
                                        new BulletinId(day.toString()),
                                        RunningTool.PROGRAM,
                                        day,
                                        null,
                                        day.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC)),
                                figures));
    }

    /** What part of some new members have had a partner; empty where that is not shown. */
    static Figure matched(Slice slice, Optional<Double> share, int people, LocalDate day) {
        return share.map(shown -> Figure.shown(MATCHED, slice, OptionalInt.of(people), shown, Optional.empty(), day))
                .orElseGet(() -> Figure.hidden(MATCHED, slice, Hidden.FEW, "", day));
    }

    /** How many mentors there are. */
    static Figure mentors(Slice slice, int people, LocalDate day) {
        return Figure.shown(MENTORS, slice, OptionalInt.of(people), people, Optional.empty(), day);
    }
}
