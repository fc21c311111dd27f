package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Language;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Participants} promises. */
public interface ParticipantContract extends KeepingStore {

    @Test
    default void everyNameIsKeptToTheLetter() {
        write(stores -> Invented.EVERYONE.forEach(stores.participants()::save));
        for (Participant person : Invented.EVERYONE) {
            Participant kept =
                    read(stores -> stores.participants().find(person.id())).orElseThrow();
            assertThat(kept).isEqualTo(person);
            assertThat(kept.name().codePoints())
                    .containsExactlyElementsOf(
                            person.name().codePoints().boxed().toList());
        }
    }

    @Test
    default void aPersonMayHaveNeitherAddressNorDistrict() {
        Participant office = somebody("office", null, null);
        write(stores -> stores.participants().save(office));
        assertThat(found(stores -> stores.participants().find(office.id()))).contains(office);
    }

    @Test
    default void savingAPersonAgainReplacesThemWithTheirLanguages() {
        Participant later = new Participant(
                Invented.ODILE.id(),
                "Odile Bérubé",
                null,
                new DistrictNumber(93),
                new TreeSet<>(Set.of(Language.ENGLISH)),
                Locale.ENGLISH);
        write(stores -> stores.participants().save(Invented.ODILE));
        write(stores -> stores.participants().save(later));
        assertThat(found(stores -> stores.participants().find(later.id()))).contains(later);
    }

    @Test
    default void anAddressFindsPeopleWhateverItsCapitals() {
        Participant plain = somebody("b", "renée.côté@sd27.example", 27);
        Participant shouted = somebody("a", "RENÉE.CÔTÉ@SD27.example", 27);
        Participant elsewhere = somebody("c", "renée.côté@sd27.example", 28);
        Participant other = somebody("d", "rene.cote@sd27.example", 27);
        Participant nowhere = somebody("e", "renée.côté@sd27.example", null);
        write(stores -> {
            stores.participants().save(plain);
            stores.participants().save(shouted);
            stores.participants().save(elsewhere);
            stores.participants().save(other);
            stores.participants().save(nowhere);
        });
        assertThat(list(stores -> stores.participants()
                        .withAddress(new DistrictNumber(27), new EmailAddress("Renée.Côté@sd27.Example"))))
                .containsExactly(shouted, plain);
    }

    @Test
    default void anUnknownPersonOrAddressIsNotFound() {
        write(stores -> stores.participants().save(somebody("a", null, 27)));
        assertThat(found(stores -> stores.participants().find(new ParticipantId("A"))))
                .isEmpty();
        assertThat(list(stores -> stores.participants()
                        .withAddress(new DistrictNumber(27), new EmailAddress("nobody@district.example"))))
                .isEmpty();
    }

    private static Participant somebody(String id, String address, Integer district) {
        return new Participant(
                new ParticipantId(id),
                "Somebody " + id,
                address == null ? null : new EmailAddress(address),
                district == null ? null : new DistrictNumber(district),
                new TreeSet<>(Set.of(Language.ENGLISH)),
                Locale.forLanguageTag("en-CA"));
    }
}
