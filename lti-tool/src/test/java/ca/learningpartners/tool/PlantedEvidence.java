package ca.learningpartners.tool;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.pulse.ContactWishId;
import ca.learningpartners.mentorship.quality.Appraisal;
import ca.learningpartners.mentorship.quality.AppraisalId;
import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.mentorship.quality.Undertaking;
import ca.learningpartners.mentorship.quality.UndertakingId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What another district and another program have of surveys, pulses, standards and reports. */
final class PlantedEvidence {

    static final Map<String, String> IDS = Map.of(
            "wave", "wave-elsewhere",
            "wish", "wish-one",
            "appraisal", "appraisal-one",
            "step", "step-one",
            "plan", "plan-one",
            "kept", "kept-one");

    private static final Fact NOTED = new Fact(PlantedProgram.LEAD_93, RunningTool.NOW.minusSeconds(86_400));

    private PlantedEvidence() {}

    static void in(RunningTool tool, ProgramId elsewhere) {
        tool.store().write(stores -> {
            stores.waves().add(wave(elsewhere));
            stores.contactWishes()
                    .ask(new ContactWish(
                            new ContactWishId(IDS.get("wish")),
                            RunningTool.PROGRAM,
                            new ParticipantId("nm-93-belanger-roy"),
                            NOTED.at(),
                            null,
                            null));
            return appraise(stores);
        });
        tool.database()
                .inTransaction(handle -> handle.execute(
                        """
                INSERT INTO report_plan (id, program, report, whole, lang, format, rhythm, made_by, made_at)
                VALUES (?, ?, 'annual', 1, 'en', 'csv', 'month', ?, ?)
                """,
                        IDS.get("plan"),
                        RunningTool.PROGRAM.value(),
                        NOTED.by().value(),
                        NOTED.at().toEpochMilli()));
        tool.database()
                .inTransaction(handle -> handle.execute(
                        """
                INSERT INTO report_kept (id, plan, bulletin, as_of, name, type, content, kept_at)
                VALUES (?, ?, 'b', '2026-10-31', 'report.csv', 'text/csv', ?, ?)
                """,
                        IDS.get("kept"),
                        IDS.get("plan"),
                        new byte[] {1},
                        NOTED.at().toEpochMilli()));
    }

    private static Wave wave(ProgramId program) {
        Instrument asked = Instrument.find(new InstrumentId("ptmp-start", 1)).orElseThrow();
        LocalDate opens = RunningTool.TODAY.minusDays(3);
        return new Wave(
                new WaveId(IDS.get("wave")),
                program,
                1,
                asked.id(),
                asked.fingerprint(),
                new Audience(Set.of(Role.MENTEE), new TreeSet<>()),
                new Window(opens, opens, opens.plusDays(14)),
                NOTED,
                null,
                1);
    }

    private static boolean appraise(Stores stores) {
        AppraisalId id = new AppraisalId(IDS.get("appraisal"));
        Standards standards = Standards.newest();
        stores.appraisals()
                .begin(new Appraisal(
                        id,
                        RunningTool.PROGRAM,
                        new DistrictNumber(93),
                        2026,
                        standards.version(),
                        new TreeMap<>(),
                        NOTED,
                        null));
        return stores.appraisals()
                .add(new Undertaking(
                        new UndertakingId(IDS.get("step")),
                        id,
                        standards.all().get(0).key(),
                        "Write it down",
                        NOTED.by(),
                        RunningTool.TODAY,
                        NOTED,
                        null));
    }
}
