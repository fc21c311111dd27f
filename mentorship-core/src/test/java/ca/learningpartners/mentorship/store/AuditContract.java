package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.privacy.Act;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@code AuditTrail} promises. */
public interface AuditContract extends KeepingStore {

    @Test
    default void actsComeNewestFirstAsTheyWereDoneWhateverTheClockSaid() {
        Act first = act("m-周", "session-logged", Invented.MORNING.plusSeconds(5));
        Act second = act("Gitga’at O'Brien; DROP TABLE act", "session-logged", Invented.MORNING);
        Act same = act("m-周", "session-logged", Invented.MORNING.plusSeconds(5));
        write(stores -> stores.audit().add(first));
        write(stores -> {
            stores.audit().add(second);
            stores.audit().add(new Act("office", "looked", "something else", Invented.MORNING));
            stores.audit().add(same);
        });
        assertThat(list(stores -> stores.audit().on("the record 👩🏽‍🚀", 10))).containsExactly(same, second, first);
        assertThat(list(stores -> stores.audit().on("the record 👩🏽‍🚀", 2))).containsExactly(same, second);
        assertThat(list(stores -> stores.audit().on("nothing", 10))).isEmpty();
    }

    private static Act act(String actor, String verb, Instant at) {
        return new Act(actor, verb, "the record 👩🏽‍🚀", at);
    }
}
