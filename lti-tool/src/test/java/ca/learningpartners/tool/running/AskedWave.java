package ca.learningpartners.tool.running;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An open wave of the start instrument, for everybody: it opened yesterday and closes in two weeks. */
public record AskedWave(RunningTool tool, Wave wave) {

    public static AskedWave open(RunningTool tool) {
        return open(tool, start().fingerprint());
    }

    /** The same, planned with other words than those of this release. */
    public static AskedWave reworded(RunningTool tool) {
        return open(tool, "0".repeat(64));
    }

    private static Instrument start() {
        return Instrument.find(new InstrumentId("bcssa-start", 1)).orElseThrow();
    }

    private static AskedWave open(RunningTool tool, String fingerprint) {
        Wave wave = new Wave(
                new WaveId("wave-one"),
                RunningTool.PROGRAM,
                1,
                start().id(),
                fingerprint,
                new Audience(Set.of(Role.MENTEE, Role.MENTOR), new TreeSet<>()),
                new Window(
                        RunningTool.TODAY.minusDays(1), RunningTool.TODAY.plusDays(7), RunningTool.TODAY.plusDays(14)),
                new Fact(new ParticipantId("office"), RunningTool.NOW),
                null,
                1);
        tool.store().write(stores -> stores.waves().add(wave));
        return new AskedWave(tool, wave);
    }

    /** Where somebody answers. */
    public String address() {
        return tool.at("/programs/bcssa/waves/wave-one");
    }

    /** Somebody writes something in their own words, and agrees. */
    public Page say(Browser browser, String words) {
        return browser.submit(
                browser.open(address()), "/waves/wave-one", Map.of("q.role", "4", "q.word", words, "agree", "yes"));
    }
}
