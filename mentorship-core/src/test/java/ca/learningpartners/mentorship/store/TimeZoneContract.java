package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.TimeZones;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What {@code TimeZones} promises. */
public interface TimeZoneContract extends KeepingStore {

    @Test
    default void whoSaidNothingLivesByTheUsualClockAndWhoDidByTheirsAsLastSaid() {
        write(Invented::settle);
        write(stores -> stores.zones().set(Invented.ODILE.id(), ZoneId.of("America/Creston")));
        write(stores -> stores.zones().set(Invented.ODILE.id(), ZoneId.of("America/Fort_Nelson")));
        assertThat(this.<ZoneId>read(stores -> stores.zones().of(Invented.ODILE.id())))
                .isEqualTo(ZoneId.of("America/Fort_Nelson"));
        assertThat(this.<ZoneId>read(stores -> stores.zones().of(Invented.ROBIN.id())))
                .isEqualTo(TimeZones.USUAL);
    }
}
