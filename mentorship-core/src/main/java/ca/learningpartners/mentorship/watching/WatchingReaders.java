package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks over the last hour of the list of acts for reading that is out of the ordinary, and takes what an officer found. */
public final class WatchingReaders {

    /** How the verb of an act ends that says: somebody asked for what is not theirs. */
    public static final String REFUSED = "-not-found";

    /** More acts than this in an hour are a matter for more than an alert. */
    private static final int MOST = 100_000;

    private final PrivacyAlerts alerts;
    private final Appointments appointments;
    private final Programs programs;
    private final AuditTrail audit;

    public WatchingReaders(PrivacyAlerts alerts, Appointments appointments, Programs programs, AuditTrail audit) {
        this.alerts = alerts;
        this.appointments = appointments;
        this.programs = programs;
        this.audit = audit;
    }

    /** Raises what is new, and gives that. */
    public List<PrivacyAlert> look(Instant now) {
        List<PrivacyAlert> raised = new ArrayList<>();
        counts(Alarm.MANY_PEOPLE, now)
                .forEach((reader, count) -> raised.addAll(raise(Alarm.MANY_PEOPLE, reader, count, now)));
        counts(Alarm.REFUSED_REACHES, now)
                .forEach((reader, count) -> raised.addAll(raise(Alarm.REFUSED_REACHES, reader, count, now)));
        return raised;
    }

    /**
     * Takes what an officer found behind an alert.
     *
     * @throws RefusedException {@code unknown-alert} for anybody but the program’s privacy officer, {@code
     *     alert-oneself} if the alert is about the officer
     */
    public void find(Actor actor, AlertId id, FindingId finding, Finding.Verdict verdict, String note, Instant at) {
        PrivacyAlert alert = alerts.find(id)
                .filter(known -> BreakingGlass.isOfficer(actor, known.program()))
                .orElseThrow(() -> new RefusedException("unknown-alert"));
        if (alert.reader().equals(actor.id())) {
            throw new RefusedException("alert-oneself");
        }
        if (alerts.add(new Finding(finding, id, verdict, note, new Fact(actor.id(), at)))) {
            audit.add(new Act(actor.id().value(), "alert-judged", id.value(), at));
        }
    }

    /** How many people each reader saw, or how often each was refused. */
    private Map<String, Integer> counts(Alarm alarm, Instant now) {
        boolean people = alarm == Alarm.MANY_PEOPLE;
        List<LinkedAct> acts = audit.between(
                now.minus(Alarm.WITHIN), now.plusMillis(1), people ? Sighting.SEEN : REFUSED, Long.MIN_VALUE, MOST);
        Function<LinkedAct, Object> counted = people ? LinkedAct::subject : LinkedAct::seq;
        return acts.stream()
                .collect(Collectors.groupingBy(
                        LinkedAct::actor,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.mapping(counted, Collectors.toSet()), Set::size)));
    }

    private List<PrivacyAlert> raise(Alarm alarm, String reader, int count, Instant now) {
        return programsOf(reader).stream()
                .flatMap(program -> programs.find(program).stream())
                .filter(program -> alarm.goesOff(count, program.setting(alarm.rule())))
                .map(program -> alert(program, alarm, new ParticipantId(reader), count, now))
                .filter(alert -> isNews(alert) && alerts.raise(alert))
                .toList();
    }

    private static PrivacyAlert alert(Program program, Alarm alarm, ParticipantId reader, int count, Instant now) {
        return new PrivacyAlert(AlertId.random(), program.id(), reader, alarm, count, now);
    }

    /** One for the same within the hour is enough, also where the hour by the clock has changed. */
    private boolean isNews(PrivacyAlert alert) {
        return alerts.in(alert.program(), 50).stream()
                .noneMatch(before -> before.reader().equals(alert.reader())
                        && before.alarm() == alert.alarm()
                        && before.raised().isAfter(alert.raised().minus(Alarm.WITHIN)));
    }

    /** The programs somebody has a part in; none for the command line and other words. */
    private List<ProgramId> programsOf(String reader) {
        return appointments.of(new ParticipantId(reader)).stream()
                .map(Appointment::program)
                .distinct()
                .toList();
    }
}
