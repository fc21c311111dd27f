package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.ConsentTopic;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.HowKnown;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.PulseQuestion;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.Place;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.session.ReleaseBooking;
import ca.learningpartners.mentorship.session.ReleaseBookingId;
import ca.learningpartners.mentorship.session.ReleaseGrant;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody is, needs, and says on their own, each thing with a word or a number of its own. */
final class PlantedAlone {

    /** With whom they wish no contact: people who otherwise have nothing to do with anybody here. */
    static final String AVOIDED = """
            id,name,email,role,district,languages
            m-85-one,Xeravoidedone Person,,mentor,SD85,en
            m-85-two,Xeravoidedtwo Person,,mentor,SD85,en
            """;

    private final Garden garden;
    private final Pairing pairing;
    private final ParticipantId person;
    private final DistrictNumber home;
    private final Whose own;
    private final String which;
    private final boolean first;
    private final Fact fact;

    PlantedAlone(Garden garden, Pairing pairing, DistrictNumber home, String which) {
        this.garden = garden;
        this.pairing = pairing;
        this.person = pairing.mentee();
        this.home = home;
        this.own = Whose.person(person);
        this.which = which;
        this.first = which.equals("one");
        this.fact = new Fact(person, RunningTool.NOW.minusSeconds(3 * 86_400));
    }

    void plant(Stores stores) {
        be(stores);
        assess(stores);
        answer(stores);
        say(stores);
        correct(stores);
        release(stores);
        agree(stores);
        become(stores);
        stores.audit().add(new Act(person.value(), "session-logged", garden.text(audit()), fact.at()));
    }

    private Planted audit() {
        return Planted.of(Datum.AUDIT, "zqact" + which, own);
    }

    /** The address, the day the position began, the number of pupils, and whom they avoid. */
    private void be(Stores stores) {
        Participant known = stores.participants().find(person).orElseThrow();
        garden.add(Planted.of(Datum.WORK_CONTACT, known.name(), own)
                .at("/programs/[^/]+/people.*")
                .unaskedOf(Standing.SELF, Standing.PARTNER, Standing.PARTNERS_COORDINATOR, Standing.ADMINISTRATOR));
        garden.add(Planted.of(
                        Datum.WORK_CONTACT,
                        Objects.requireNonNull(known.email()).value(),
                        own)
                .unaskedOf(
                        Standing.OWN_COORDINATOR,
                        Standing.PARTNERS_COORDINATOR,
                        Standing.OFFICE,
                        Standing.ADMINISTRATOR));
        String day = first ? "17" : "19";
        garden.add(Planted.of(Datum.ELIGIBILITY, days("2025-03-" + day), own)
                .unaskedOf(Standing.OWN_COORDINATOR, Standing.OFFICE));
        int pupils = first ? 86_731 : 86_737;
        String written = String.format(Locale.CANADA, "value=\"%d\"|\" : %d|%,d", pupils, pupils, pupils);
        garden.add(Planted.of(Datum.NEEDS, written, own).unaskedOf(Standing.PARTNER));
        garden.add(Planted.of(Datum.NO_CONTACT, "Xeravoided" + which, own)
                .at("/programs/[^/]+/(intake|people).*|/me/.*")
                .unaskedOf(Standing.OFFICE));
        Mentee mentee = stores.enrolments().mentee(RunningTool.PROGRAM, person).orElseThrow();
        Setting setting = mentee.setting();
        stores.enrolments()
                .save(new Mentee(
                        mentee.program(),
                        mentee.person(),
                        mentee.branch(),
                        mentee.position(),
                        LocalDate.parse("2025-03-" + day),
                        new Setting(
                                setting.base(),
                                pupils,
                                setting.remoteness(),
                                setting.schools(),
                                setting.contexts(),
                                setting.trend()),
                        mentee.needs(),
                        mentee.duties(),
                        mentee.issues(),
                        mentee.prefersDistance(),
                        new Boundaries(Set.of(new ParticipantId("m-85-" + which)), Map.of(), Set.of())));
    }

    private void assess(Stores stores) {
        Questions questions =
                Questions.ofStanding(ProgramTemplate.newest("bcssa").orElseThrow());
        String note = garden.word(Datum.SELF_ASSESSMENT, own, "zqassessed" + which);
        stores.assessments()
                .save(new Assessment(
                        new AssessmentId("assessment-" + which),
                        RunningTool.PROGRAM,
                        person,
                        questions.name(),
                        questions.version(),
                        1,
                        new TreeMap<>(Map.of(questions.items().get(0).key(), new Place(2, note))),
                        fact.at(),
                        fact.at()));
        Questions asked = Questions.ofConfidence(ProgramTemplate.newest("bcssa").orElseThrow());
        String day = first ? "03" : "04";
        garden.add(Planted.of(Datum.SELF_EFFICACY, days("2026-09-" + day), own));
        stores.confidences()
                .say(new Confidence(
                        RunningTool.PROGRAM,
                        person,
                        LocalDate.parse("2026-09-" + day),
                        asked.name(),
                        asked.version(),
                        new TreeMap<>(Map.of(asked.items().get(0).key(), 2)),
                        fact.at()));
    }

    /** What they wrote in a wave that is over; nine others would have to have written for an evaluator to read it. */
    private void answer(Stores stores) {
        Instrument asked = Instrument.find(new InstrumentId("bcssa-start", 1)).orElseThrow();
        WaveId id = new WaveId("wave-" + which);
        LocalDate opened = LocalDate.parse("2026-09-01");
        stores.waves()
                .add(new Wave(
                        id,
                        RunningTool.PROGRAM,
                        first ? 1 : 2,
                        asked.id(),
                        asked.fingerprint(),
                        new Audience(Set.of(Role.MENTEE), new TreeSet<>()),
                        new Window(opened, opened, opened.plusDays(14)),
                        fact,
                        null,
                        1));
        garden.known("wave", id.value());
        String word = garden.word(Datum.SURVEY_ANSWER, own, "zqanswered" + which);
        stores.responses()
                .say(new Response(
                        id,
                        person,
                        Role.MENTEE,
                        Response.State.PARTLY,
                        new Answers(new TreeMap<>(), new TreeMap<>(Map.of("word", word))),
                        1,
                        fact.at(),
                        fact.at()));
    }

    /** How it goes, known by the day it was said. */
    private void say(Stores stores) {
        String day = first ? "26" : "27";
        garden.add(Planted.of(Datum.PULSE, days("2026-09-" + day), own));
        Instant at = Instant.parse("2026-09-" + day + "T19:00:00Z");
        stores.pulses()
                .say(new PulseAnswer(RunningTool.PROGRAM, pairing.id(), person, 30, PulseQuestion.NEWEST, 2, at));
    }

    private void correct(Stores stores) {
        CorrectionId id = new CorrectionId("correction-" + which);
        garden.known("correction", id.value());
        stores.corrections()
                .add(new Correction(
                        id,
                        new Addressee(RunningTool.PROGRAM, home),
                        Datum.WORK_CONTACT,
                        garden.word(Datum.FEEDBACK, own, "zqsays" + which),
                        garden.word(Datum.FEEDBACK, own, "zqshould" + which),
                        garden.word(Datum.FEEDBACK, own, "zqwhy" + which),
                        fact,
                        new ParticipantId(first ? "lead-93-marchand" : "lead-27-haddad"),
                        RunningTool.TODAY.plusDays(20),
                        1,
                        null));
    }

    private void release(Stores stores) {
        Fact granted = new Fact(new ParticipantId(first ? "lead-93-marchand" : "lead-27-haddad"), fact.at());
        stores.releaseTime().grant(new ReleaseGrant(RunningTool.PROGRAM, home, 2026, Role.MENTEE, 20, granted));
        String day = first ? "13" : "14";
        garden.add(Planted.of(Datum.RELEASE_TIME, days("2026-10-" + day), own));
        stores.releaseTime()
                .book(
                        new ReleaseBooking(
                                new ReleaseBookingId("release-" + which),
                                RunningTool.PROGRAM,
                                person,
                                2026,
                                LocalDate.parse("2026-10-" + day),
                                1,
                                null,
                                fact.at()),
                        Role.MENTEE);
    }

    /** The day they left, a year after they began. */
    private void become(Stores stores) {
        String day = first ? "05" : "06";
        garden.add(Planted.of(Datum.RETENTION, days("2026-04-" + day), own));
        garden.known("months", "12");
        stores.outcomes()
                .add(new NotedOutcome(
                        RunningTool.PROGRAM,
                        person,
                        Checkpoint.ONE_YEAR,
                        1,
                        new Finding(
                                Outcome.LEFT,
                                HowKnown.RECORDS,
                                LocalDate.parse("2026-04-20"),
                                LocalDate.parse("2026-04-" + day)),
                        new Fact(new ParticipantId(first ? "lead-93-marchand" : "lead-27-haddad"), fact.at())));
    }

    private void agree(Stores stores) {
        String wave = "zqwave" + which;
        garden.add(Planted.of(Datum.CONSENT, wave, own));
        stores.consents().add(new Consent(RunningTool.PROGRAM, new Terms(ConsentTopic.wave(wave), 1), 1, true, fact));
    }

    /** A day as screens and files write it. */
    private static String days(String day) {
        LocalDate date = LocalDate.parse(day);
        return Stream.of(FormatStyle.LONG, FormatStyle.MEDIUM)
                .map(style ->
                        date.format(DateTimeFormatter.ofLocalizedDate(style).withLocale(Locale.US)))
                .collect(Collectors.joining("|", day + "|", ""));
    }
}
