package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.pairing.AnsweringOffer;
import ca.learningpartners.mentorship.pairing.ConcludingPairing;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
import ca.learningpartners.mentorship.stewardship.DataSet;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.watching.Alarm;
import ca.learningpartners.mentorship.watching.AlertId;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.GlassId;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import ca.learningpartners.tool.running.RunningTool;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A program in which two pairs have written everything that pairs and people write, each thing with a word of its own:
 * Lucie (SD93) with Wei-Lin (SD45), and Tessa (SD27) with her mentor. Mathurin is invited to one goal of Lucie's, and has
 * ended his own partnership; Einar settles Tessa's meeting times.
 */
final class PlantedProgram {

    static final ParticipantId LUCIE = new ParticipantId("nm-93-belanger-roy");
    static final ParticipantId MATHURIN = new ParticipantId("nm-93-kouakou");
    static final ParticipantId EINAR = new ParticipantId("m-27-bjorkan");
    static final ParticipantId LEAD_93 = new ParticipantId("lead-93-marchand");

    private final RunningTool tool;
    private final Garden garden = new Garden();
    final Pairing lucies;
    final Pairing tessas;

    private PlantedProgram(RunningTool tool) {
        this.tool = tool;
        tool.imports("""
                id,name,email,role,district,languages,position,position_start
                evaluator,Late Joiner,late.joiner@sd45.example,evaluator,SD45,en,,
                officer,Newly Arrived,newly.arrived@sd27.example,privacy-officer,SD27,en,,
                """);
        this.lucies = begun("nm-93-belanger-roy");
        this.tessas = begun("nm-27-lindqvist");
        Pairing ended = begun(MATHURIN.value());
        tool.imports(PlantedAlone.AVOIDED);
        tool.store().write(stores -> {
            plant(stores, lucies, "one");
            plant(stores, tessas, "two");
            new PlantedAmongMany(garden, stores).plant(lucies.mentee(), tessas.mentee());
            involve(stores);
            end(stores, ended);
            watch(stores);
            return true;
        });
        mail(lucies.mentee(), "one");
        mail(tessas.mentee(), "two");
        known();
    }

    static PlantedProgram in(RunningTool tool) {
        return new PlantedProgram(tool);
    }

    List<Planted> planted() {
        return garden.planted();
    }

    /** Every id that fits a parameter of an address, with one that fits none. */
    List<String> fitting(String parameter) {
        return garden.fitting(parameter);
    }

    private void known() {
        garden.known("program", RunningTool.PROGRAM.value());
        garden.known("district", "93", "45");
        garden.known("other", "45");
        garden.known("participant", LUCIE.value(), tessas.mentee().value());
        garden.known("person", LUCIE.value(), tessas.mentee().value());
        garden.known("mentee", LUCIE.value());
        garden.known("run", String.valueOf(lucies.run()));
        garden.known("question", "no-contact", "schools");
    }

    private Pairing begun(String mentee) {
        Pairing offer = tool.pairingOf(mentee);
        for (ParticipantId partner : List.of(offer.mentee(), offer.mentor())) {
            tool.store()
                    .write(stores -> new AnsweringOffer(stores.pairings(), stores.audit())
                            .accept(
                                    new Actor(partner, List.of()),
                                    offer.id(),
                                    RunningTool.NOW.minus(Duration.ofDays(20))));
        }
        garden.known("pairing", offer.id().value());
        return tool.store().read(stores -> stores.pairings().find(offer.id())).orElseThrow();
    }

    private void plant(Stores stores, Pairing pairing, String which) {
        DistrictNumber home = stores.participants().districtOf(pairing.mentee()).orElseThrow();
        new PlantedPair(garden).plant(stores, pairing, which);
        new PlantedAlone(garden, pairing, home, which).plant(stores);
    }

    private void involve(Stores stores) {
        stores.goals()
                .invite(new Invitation(new GoalId("goal-sharedone"), MATHURIN, new Fact(LUCIE, RunningTool.NOW), null));
        stores.assistances()
                .name(new Assistance(RunningTool.PROGRAM, EINAR, new Fact(tessas.mentee(), RunningTool.NOW)));
    }

    /** That he ended it, his partner is not told. */
    private void end(Stores stores, Pairing pairing) {
        new ConcludingPairing(stores.pairings(), stores.audit())
                .conclude(new Actor(MATHURIN, List.of()), pairing.id(), RunningTool.NOW.minus(Duration.ofDays(2)));
        garden.add(Planted.of(
                Datum.EXIT_REASON, "\"concluded_by\" : \"" + MATHURIN.value() + "\"", Whose.person(MATHURIN)));
    }

    /** What a privacy officer has to do with; the glass was broken the day before, and is whole again. */
    private void watch(Stores stores) {
        Instant before = RunningTool.NOW.minus(Duration.ofDays(1));
        ParticipantId officer = new ParticipantId("officer");
        stores.erasures()
                .add(Erasure.asked(
                        new ErasureId("erasure-one"),
                        MATHURIN,
                        new Fact(MATHURIN, before),
                        Set.of(RunningTool.PROGRAM)));
        byte[] rows = "nation,count\n".getBytes(StandardCharsets.UTF_8);
        stores.dataSets()
                .add(
                        new DataSet(
                                new DataSetId("set-one"),
                                RunningTool.PROGRAM,
                                new LocalText("Nations", "Nations"),
                                "nations.csv",
                                rows.length,
                                new Fact(officer, before),
                                null),
                        rows);
        stores.alerts()
                .raise(new PrivacyAlert(
                        new AlertId("alert-one"), RunningTool.PROGRAM, LEAD_93, Alarm.MANY_PEOPLE, 31, before));
        stores.glasses()
                .add(new BreakGlass(
                        new GlassId("glass-one"),
                        RunningTool.PROGRAM,
                        LUCIE,
                        Set.of(lucies.mentor()),
                        "A complaint",
                        new Fact(officer, before),
                        before.plus(BreakGlass.LASTS),
                        null));
        garden.known("erasure", "erasure-one");
        garden.known("set", "set-one");
        garden.known("alert", "alert-one");
        garden.known("glass", "glass-one");
    }

    /** A mail on its way: what it says is between the program and whoever gets it. */
    private void mail(ParticipantId person, String which) {
        String says = garden.word(Datum.MAIL, Whose.person(person), "zqmail" + which);
        tool.database()
                .inTransaction(handle -> handle.execute(
                        """
                        INSERT INTO mail (id, occasion, kind, program, recipient, locale, subject, plain, html, state,
                          queued_at, due_at, until_at, attempts, doubts)
                        VALUES (?, ?, 'reminders', ?, ?, 'en-CA', 'This week', ?, ?, 'QUEUED', ?, ?, ?, 0, 0)
                        """,
                        "planted-" + which,
                        "planted-" + which,
                        RunningTool.PROGRAM.value(),
                        person.value(),
                        says,
                        says,
                        RunningTool.NOW.toEpochMilli(),
                        RunningTool.NOW.plus(Duration.ofDays(9)).toEpochMilli(),
                        RunningTool.NOW.plus(Duration.ofDays(19)).toEpochMilli()));
    }
}
