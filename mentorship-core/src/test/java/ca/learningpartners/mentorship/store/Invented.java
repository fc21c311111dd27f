package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Figure;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.participant.Trend;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** People, districts and programs nobody will ever meet, for the tests of the stores. */
public final class Invented {

    public static final Instant MORNING = Instant.parse("2026-09-08T16:05:07.123Z");
    public static final Duration PATIENCE = Duration.ofDays(14);
    public static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    public static final DistrictNumber KOOTENAY = new DistrictNumber(27);

    public static final ProgramId PROGRAM = new ProgramId("bcssa-2026");
    public static final ProgramId OTHER_PROGRAM = new ProgramId("ptmp-2026");

    public static final Participant ODILE = person("m-odile", "Odile Bérubé-O'Brien; DROP TABLE participant");
    public static final Participant WAI_LAM = person("m-周", "周慧琳");
    public static final Participant XWEX = person("x-xwex", "Sḵwx̱wú7mesh Úxwumixw");
    public static final Participant GITGAAT = person("g-gitga’at", "Gitga’at Wilp");
    public static final Participant ROBIN = person("e-robin", "Robin 👩🏽‍🚀 Tŝilhqotʼin");

    /** Names that have gone wrong somewhere, sometime. */
    public static final List<Participant> EVERYONE = List.of(ODILE, WAI_LAM, XWEX, GITGAAT, ROBIN);

    private Invented() {}

    public static Participant person(String id, String name) {
        return new Participant(
                new ParticipantId(id),
                name,
                new EmailAddress("Name." + Math.abs(id.hashCode()) + "@District.example"),
                KOOTENAY,
                new TreeSet<>(Set.of(Language.FRENCH, new Language("tli"))),
                Locale.CANADA_FRENCH);
    }

    public static District district(int number, String name) {
        return new District(
                new DistrictNumber(number),
                name,
                new GeoPoint(54.312345678901234, -130.32),
                new Figure(1897, 2025, "Ministry’s table, §3"));
    }

    public static Program program(ProgramId id) {
        return new Program(
                id,
                ProgramTemplate.newest("bcssa").orElseThrow(),
                new LocalText("New members’ year", "L’année des nouveaux membres"),
                SEPTEMBER,
                Stage.PILOT,
                new TreeSet<>());
    }

    public static Mentee mentee(ProgramId program, Participant person) {
        return new Mentee(
                program,
                person,
                "elementary",
                "Directrice, École des Ḵwu7s",
                LocalDate.of(2026, 8, 3),
                setting(),
                List.of(new Need(new Topic("mentoring"), 4, 1), new Need(new Topic("budget"), 1, 3)),
                Set.of(new Topic("timetable"), new Topic("budget")),
                Map.of(new Topic("staffing"), 4, new Topic("snow-days"), 1),
                true,
                new Boundaries(
                        Set.of(ROBIN.id(), new ParticipantId("nobody-yet")),
                        Map.of(new ParticipantId("former chief"), LocalDate.of(2027, 1, 31)),
                        Set.of(GITGAAT.id())));
    }

    public static Mentor mentor(ProgramId program, Participant person) {
        return new Mentor(
                program,
                person,
                "",
                "",
                0,
                true,
                false,
                50,
                setting(),
                Map.of(new Topic("budget"), 4, new Topic("mentoring"), 1),
                List.of(new Expertise(new Topic("timetable"), 0, 1999), new Expertise(new Topic("budget"), 4, 2026)),
                Map.of(new Topic("staffing"), 2),
                new Boundaries(Set.of(ODILE.id()), Map.of(), Set.of()));
    }

    public static Mentee bareMentee(ProgramId program, Participant person) {
        return new Mentee(
                program,
                person,
                "",
                "",
                SEPTEMBER,
                Setting.UNKNOWN,
                List.of(),
                Set.of(),
                Map.of(),
                false,
                Boundaries.NONE);
    }

    public static Mentor bareMentor(ProgramId program, Participant person) {
        return new Mentor(
                program,
                person,
                "",
                "",
                3,
                false,
                true,
                0,
                Setting.UNKNOWN,
                Map.of(),
                List.of(),
                Map.of(),
                Boundaries.NONE);
    }

    public static Pairing offer(ProgramId program, Participant mentee, Participant mentor) {
        return offer(program, mentee.id(), mentor.id(), MORNING);
    }

    public static Pairing offer(ProgramId program, ParticipantId mentee, ParticipantId mentor, Instant at) {
        return Pairing.offer(
                PairingId.random(), program, mentee, mentor, null, new Fact(new ParticipantId("office"), at), PATIENCE);
    }

    public static ProposedPair pair(Participant mentee, Participant mentor) {
        return new ProposedPair(mentee.id(), mentor.id(), 500_000, List.of());
    }

    /** A run of this morning that proposes just these, written by hand. */
    public static MatchRun run(ProposedPair... pairs) {
        return new MatchRun(
                MatchRunId.random(),
                PROGRAM,
                new Fact(new ParticipantId("coordinator"), MORNING),
                null,
                MatchingPolicy.of(program(PROGRAM)),
                Constraints.NONE,
                new Proposal(
                        List.of(pairs),
                        List.of(),
                        List.of(),
                        new Certificate(0, 0, new TreeMap<>(), new TreeMap<>()),
                        null),
                null);
    }

    /** What a run was given, if nobody asks. */
    public static MatchInputs inputs() {
        return new MatchInputs(SEPTEMBER, ScoreTable.builder().build(), "");
    }

    /** A store with both programs and everyone in it. */
    public static void settle(Stores stores) {
        stores.programs().save(program(PROGRAM));
        stores.programs().save(program(OTHER_PROGRAM));
        EVERYONE.forEach(stores.participants()::save);
    }

    /** A mentor who has done the training and takes so many. */
    public static Mentor carrying(ProgramId program, Participant person, int capacity) {
        return new Mentor(
                program,
                person,
                "",
                "",
                3,
                true,
                true,
                capacity,
                Setting.UNKNOWN,
                Map.of(),
                List.of(),
                Map.of(),
                Boundaries.NONE);
    }

    private static Setting setting() {
        return new Setting(
                new GeoPoint(-0.1, 179.99999999),
                17,
                3,
                Map.of(SchoolKind.VILLAGE, 1, SchoolKind.ONLINE, 0),
                Set.of(SharedContext.FRANCOPHONE, SharedContext.INDIGENOUS_PARTNERSHIP),
                Trend.DECLINE);
    }
}
