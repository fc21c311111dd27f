package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.ChainCheck;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Ground;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.watching.Alarm;
import ca.learningpartners.mentorship.watching.AlertId;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.BreakingGlass;
import ca.learningpartners.mentorship.watching.Finding;
import ca.learningpartners.mentorship.watching.FindingId;
import ca.learningpartners.mentorship.watching.GlassId;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the list of acts, {@code BreakGlasses} and {@code PrivacyAlerts} promise. */
public interface WatchingContract extends KeepingStore {

    Instant NOW = Invented.MORNING;

    @Test
    default void theListIsOneChainWhateverIsSaidInIt() {
        for (Participant person : Invented.EVERYONE) {
            write(stores -> {
                stores.audit().add(new Act(person.id().value(), "looked", "👩🏽‍🚀 é é \u2028", NOW));
                stores.audit().add(new Act(person.id().value(), "looked", person.name(), NOW));
            });
        }
        ChainCheck check = ChainCheck.begin();
        list(stores -> stores.audit().chain(Long.MIN_VALUE, 3)).forEach(check::next);
        list(stores -> stores.audit().chain(3, 100)).forEach(check::next);
        assertThat(check.faults()).isEmpty();
        assertThat(check.head()).contains(read(stores -> stores.audit().head()));
        assertThat(check.count()).isEqualTo(10);
    }

    @Test
    default void sightingsOfAPersonComeNewestFirstAndApartFromOtherActs() {
        String seen = Sighting.of(Datum.NEEDS, Ground.OFFICE).verb();
        String listed = Sighting.ofList(Datum.NEEDS, Ground.OFFICE).verb();
        for (String verb : List.of(seen, "looked", listed, seen)) {
            write(stores -> stores.audit().add(new Act("office", verb, "m-周", NOW)));
        }
        List<LinkedAct> all = list(stores -> stores.audit().sightingsOf("m-周", Long.MAX_VALUE, 10));
        assertThat(all).extracting(LinkedAct::seq).containsExactly(4L, 1L);
        assertThat(list(stores -> stores.audit().sightingsOf("m-周", 4, 10))).containsExactly(all.get(1));
        assertThat(found(stores -> stores.audit().newest("office", seen, "m-周")))
                .isPresent();
        assertThat(found(stores -> stores.audit().newest("office", seen, "m"))).isEmpty();
        assertThat(list(stores -> stores.audit().between(NOW, NOW.plusMillis(1), Sighting.SEEN, 1, 10)))
                .containsExactly(all.get(0));
        assertThat(list(stores -> stores.audit().between(NOW.plusMillis(1), NOW.plusMillis(9), "", 0, 10)))
                .isEmpty();
    }

    @Test
    default void theGlassIsBrokenForAnHourOnceAndEndedOnce() {
        withPeople();
        Actor office = office();
        GlassId id = GlassId.random();
        BreakGlass glass = broken(office, id, NOW);
        assertThat(glass.until()).isEqualTo(glass.opened().at().plus(Duration.ofHours(1)));
        assertThat(broken(office, id, NOW.plusSeconds(1))).isEqualTo(glass);
        assertThat(broken(office, GlassId.random(), NOW.plusSeconds(1))).isEqualTo(glass);
        assertThat(found(stores -> stores.glasses().find(id))).contains(glass);
        assertThat(list(stores -> stores.glasses().telling(Invented.ODILE.id(), NOW.minusSeconds(1))))
                .containsExactly(glass);
        assertThat(list(stores -> stores.glasses().telling(Invented.ODILE.id(), NOW.plusSeconds(1))))
                .isEmpty();
        Fact ended = new Fact(office.id(), NOW.plusSeconds(9));
        boolean first = store().write(stores -> stores.glasses().end(id, ended));
        boolean second = store().write(stores -> stores.glasses().end(id, ended));
        assertThat(List.of(first, second)).containsExactly(true, false);
        assertThat(found(stores -> stores.glasses().find(id)).orElseThrow().isOpenAt(NOW.plusSeconds(9)))
                .isFalse();
        assertThat(list(stores -> stores.glasses().in(Invented.PROGRAM, 9))).hasSize(1);
    }

    @Test
    default void anAlertIsRaisedOnceAnHourAndWhatIsFoundStays() {
        withPeople();
        PrivacyAlert alert =
                new PrivacyAlert(AlertId.random(), Invented.PROGRAM, Invented.WAI_LAM.id(), Alarm.MANY_PEOPLE, 31, NOW);
        PrivacyAlert again = new PrivacyAlert(
                AlertId.random(), Invented.PROGRAM, Invented.WAI_LAM.id(), Alarm.MANY_PEOPLE, 40, NOW.plusSeconds(1));
        boolean first = store().write(stores -> stores.alerts().raise(alert));
        boolean second = store().write(stores -> stores.alerts().raise(again));
        assertThat(List.of(first, second)).containsExactly(true, false);
        assertThat(list(stores -> stores.alerts().in(Invented.PROGRAM, 9))).containsExactly(alert);
        Finding harmless = finding(alert, Finding.Verdict.HARMLESS, "", NOW);
        Finding breach = finding(alert, Finding.Verdict.BREACH, "Two lines\nof 周", NOW.plusSeconds(1));
        write(stores -> stores.alerts().add(harmless));
        write(stores -> stores.alerts().add(breach));
        boolean twice = store().write(stores -> stores.alerts().add(breach));
        assertThat(twice).isFalse();
        assertThat(list(stores -> stores.alerts().findings(alert.id()))).containsExactly(breach, harmless);
    }

    private static Finding finding(PrivacyAlert alert, Finding.Verdict verdict, String note, Instant at) {
        return new Finding(FindingId.random(), alert.id(), verdict, note, new Fact(Invented.ROBIN.id(), at));
    }

    private void withPeople() {
        write(stores -> {
            stores.districts().save(Invented.district(27, "Kootenay"));
            stores.programs().save(Invented.program(Invented.PROGRAM));
            Invented.EVERYONE.forEach(stores.participants()::save);
            stores.appointments().add(new Appointment(Invented.PROGRAM, Invented.ODILE.id(), Role.MENTEE, null));
        });
    }

    private static Actor office() {
        return new Actor(
                Invented.WAI_LAM.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.WAI_LAM.id(), Role.OFFICE, null)));
    }

    private BreakGlass broken(Actor actor, GlassId id, Instant at) {
        return store().write(stores -> new BreakingGlass(
                        stores.glasses(), stores.appointments(), stores.pairings(), stores.audit())
                .open(actor, id, Invented.PROGRAM, Invented.ODILE.id(), "Nobody reaches her.", at));
    }
}
