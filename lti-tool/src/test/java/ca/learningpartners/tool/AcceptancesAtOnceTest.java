package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.Secrets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred mentees have an offer by the same mentor, who by now takes three, and all say yes at the same moment. */
class AcceptancesAtOnceTest {

    private static final int MENTEES = 200;
    private static final int PLACES = 3;
    private static final ParticipantId MENTOR = new ParticipantId("much-asked-for");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void exactly_as_many_are_told_yes_as_there_are_places_and_all_others_get_a_kind_answer(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            List<Pairing> offers = offers(tool);
            String model = someSession(tool);
            List<Visit> visits =
                    offers.stream().map(offer -> visit(tool, model, offer)).toList();

            List<Page> answers = AtOnce.call(visits, visit -> visit.sayYes(tool));

            assertThat(answers).extracting(Page::status).containsOnly(200);
            assertThat(answers)
                    .filteredOn(page -> page.text().contains("Thank you. Say hello"))
                    .hasSize(PLACES);
            assertThat(answers)
                    .filteredOn(page -> page.text().contains("the last place with this person was taken a moment ago"))
                    .hasSize(MENTEES - PLACES);
            List<Pairing> kept = tool.store().read(stores -> stores.pairings().of(MENTOR));
            assertThat(kept)
                    .filteredOn(pairing -> pairing.acceptedByMentee() != null && pairing.concluded() == null)
                    .hasSize(PLACES);
            assertThat(kept)
                    .filteredOn(pairing -> pairing.concluded() != null)
                    .hasSize(MENTEES - PLACES)
                    .allMatch(pairing -> pairing.concluded().how() == Ending.NO_PLACE);
            assertThat(tool.count("mentor_place", "mentor = 'much-asked-for'")).isEqualTo(PLACES);
        }
    }

    /** Somebody's browser, and the offer they look at. */
    private record Visit(Browser browser, String token, PairingId offer) {

        Page sayYes(RunningTool tool) {
            return browser.post(tool.at("/pairings/" + offer + "/acceptance"), Map.of("token", token));
        }
    }

    private static List<Pairing> offers(RunningTool tool) {
        Fact approval = new Fact(new ParticipantId("lead-27-haddad"), RunningTool.NOW);
        return tool.store().write(stores -> {
            Participant mentor = person(MENTOR);
            stores.participants().save(mentor);
            stores.enrolments().save(carrying(mentor, 50));
            List<Pairing> offers = IntStream.range(0, MENTEES)
                    .mapToObj(n -> {
                        Participant mentee = person(new ParticipantId("mentee-" + n));
                        stores.participants().save(mentee);
                        return Pairing.offer(
                                PairingId.random(),
                                RunningTool.PROGRAM,
                                mentee.id(),
                                MENTOR,
                                null,
                                approval,
                                Duration.ofDays(14));
                    })
                    .toList();
            assertThat(offers).allMatch(offer -> stores.pairings().offer(offer, MENTEES));
            stores.enrolments().save(carrying(mentor, PLACES));
            return offers;
        });
    }

    /** A session that began by a real launch, to be had for others as well. */
    private static String someSession(RunningTool tool) {
        Browser browser = tool.signedIn("sd27", "noor.haddad");
        return Secrets.fingerprint(browser.cookie(tool.host(), "lp_session").orElseThrow());
    }

    private static Visit visit(RunningTool tool, String model, Pairing offer) {
        String secret = Secrets.random();
        tool.database()
                .inTransaction(handle -> handle.createUpdate("""
                        INSERT INTO web_session (fingerprint, kind, registration, deployment, subject, participant,
                          message, view, locale, platform_admin, deployment_id, expires_at)
                        SELECT :fingerprint, kind, registration, deployment, :participant, :participant,
                          message, view, locale, platform_admin, deployment_id, expires_at
                        FROM web_session WHERE fingerprint = :model
                        """)
                        .bind("fingerprint", Secrets.fingerprint(secret))
                        .bind("participant", offer.mentee())
                        .bind("model", model)
                        .execute());
        Browser browser = Browser.english().with(tool.host(), "lp_session", secret);
        return new Visit(browser, Secrets.fingerprint("form " + secret), offer.id());
    }

    private static Participant person(ParticipantId id) {
        return new Participant(
                id, "Invented " + id, null, null, new TreeSet<>(List.of(new Language("en"))), Locale.CANADA);
    }

    private static Mentor carrying(Participant person, int capacity) {
        return new Mentor(
                RunningTool.PROGRAM,
                person,
                "",
                "",
                5,
                true,
                true,
                capacity,
                Setting.UNKNOWN,
                Map.of(),
                List.of(),
                Map.of(),
                Boundaries.NONE);
    }
}
