package ca.learningpartners.tool;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringDraft;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.Hours;
import ca.learningpartners.mentorship.gathering.Spoken;
import ca.learningpartners.mentorship.gathering.TopicWindows;
import ca.learningpartners.mentorship.gathering.Venue;
import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Audience;
import ca.learningpartners.mentorship.network.Listing;
import ca.learningpartners.mentorship.network.Reach;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.TimeZones;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;

/** What people say and do where there are more than two: at a gathering, and in the network. */
final class PlantedAmongMany {

    private static final GatheringId NOVEMBER = new GatheringId("gathering-one");
    private static final Instant THEN = RunningTool.NOW.minusSeconds(86_400);

    private final Garden garden;
    private final Stores stores;

    PlantedAmongMany(Garden garden, Stores stores) {
        this.garden = garden;
        this.stores = stores;
    }

    void plant(ParticipantId lucie, ParticipantId tessa) {
        gather();
        come(lucie, "one", "Lucie Bélanger-Roy");
        come(tessa, "two", "Tessa Lindqvist");
        ask(lucie, PlantedProgram.MATHURIN, tessa);
    }

    private void gather() {
        garden.known("gathering", NOVEMBER.value());
        GatheringDraft plan = new GatheringDraft(
                new LocalText("November gathering", "Rencontre de novembre"),
                new Hours(LocalDate.of(2026, 11, 21), LocalTime.of(9, 0), LocalTime.of(15, 30), TimeZones.USUAL),
                new Venue(Venue.Form.IN_PERSON, "The hall", ""),
                Spoken.BOTH,
                new TreeSet<>(),
                new TreeSet<>());
        stores.gatherings()
                .add(new Gathering(
                        NOVEMBER,
                        RunningTool.PROGRAM,
                        2026,
                        "2026-11",
                        0,
                        0,
                        plan,
                        TopicWindows.NONE,
                        null,
                        new Fact(new ParticipantId("office-whitford"), THEN)));
    }

    private void come(ParticipantId person, String which, String name) {
        Whose own = Whose.person(person);
        garden.add(Planted.of(Datum.ATTENDANCE, name, own)
                .at("/gatherings/[^/]+/guests.*")
                .unaskedOf(Standing.SELF));
        stores.guests().answer(new Guest.Reply(NOVEMBER, person, Guest.Answer.YES, 0, THEN));
        stores.guests()
                .note(new Guest.Attendance(NOVEMBER, person, Guest.Way.NAME, new Fact(PlantedProgram.LEAD_93, THEN)));
        stores.guests()
                .keep(new Guest.Needs(
                        NOVEMBER,
                        person,
                        garden.word(Datum.ACCESS_NEEDS, own, "zqaccess" + which),
                        garden.word(Datum.ACCESS_NEEDS, own, "zqfood" + which)));
        for (boolean shared : new boolean[] {true, false}) {
            String id = (shared ? "shared" : "kept") + which;
            Planted words = Planted.of(Datum.TAKEAWAY, "zqtaken" + id, own);
            garden.known("commitment", "taken-" + id);
            stores.commitments()
                    .add(new Commitment(
                            new CommitmentId("taken-" + id),
                            NOVEMBER,
                            person,
                            null,
                            garden.text(shared ? words : words.keptFrom(Standing.PARTNER)),
                            null,
                            shared,
                            THEN,
                            null));
        }
    }

    /** One ask is put to one person, the other to the program. Of the second's answers one is for whoever asked alone. */
    private void ask(ParticipantId asker, ParticipantId named, ParticipantId another) {
        Whose own = Whose.person(asker);
        stores.listings()
                .save(new Listing(
                        RunningTool.PROGRAM,
                        named,
                        new TreeSet<>(Set.of(new Topic("budget"))),
                        false,
                        false,
                        Reach.PROGRAM,
                        THEN));
        add(
                "named",
                asker,
                Audience.NAMED,
                Set.of(named),
                Planted.of(Datum.NETWORK, "zqasknamed", own)
                        .sharedWith(Set.of(named))
                        .keptFrom(Standing.MEMBER));
        add(
                "wide",
                asker,
                Audience.PROGRAM,
                Set.of(named, another),
                Planted.of(Datum.NETWORK, "zqaskwide", own)
                        .sharedWith(Set.of(named, another))
                        .unaskedOf(Standing.MEMBER));
        reply("alone", named, false, asker);
        reply("shared", another, true, asker);
    }

    private void add(String which, ParticipantId asker, Audience audience, Set<ParticipantId> asked, Planted text) {
        AskId id = new AskId("ask-" + which);
        garden.known("ask", id.value());
        stores.asks()
                .add(new Ask(
                        id,
                        RunningTool.PROGRAM,
                        asker,
                        new Topic("budget"),
                        "",
                        garden.text(text),
                        audience,
                        new TreeSet<>(asked),
                        new TreeSet<>(Set.of(Language.ENGLISH, Language.FRENCH)),
                        THEN,
                        THEN.plusSeconds(7 * 86_400),
                        null,
                        null));
    }

    private void reply(String which, ParticipantId by, boolean shared, ParticipantId asker) {
        Planted text =
                Planted.of(Datum.NETWORK, "zqreply" + which, Whose.person(by)).sharedWith(Set.of(asker));
        stores.asks()
                .reply(new Reply(
                        new ReplyId("reply-" + which),
                        new AskId("ask-wide"),
                        by,
                        garden.text(shared ? text.unaskedOf(Standing.MEMBER) : text.keptFrom(Standing.MEMBER)),
                        shared,
                        THEN.plusSeconds(60),
                        null));
    }
}
