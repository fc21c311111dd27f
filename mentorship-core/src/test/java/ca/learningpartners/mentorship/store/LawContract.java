package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.ConsentTopic;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.notice.Answering;
import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.notice.Law;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.stewardship.DataSet;
import ca.learningpartners.mentorship.stewardship.DataSetId;
import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.mentorship.stewardship.Steward;
import ca.learningpartners.mentorship.stewardship.StewardWord;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.LocalText;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code Bodies}, {@code Consents}, {@code Labels} and {@code DataSets} promise. */
public interface LawContract extends KeepingStore {

    Fact ROBIN_SAID = new Fact(Invented.ROBIN.id(), Invented.MORNING);
    Subject SURVEY = Subject.dataSet(new DataSetId("survey"));

    @Test
    default void whatABodySaidLastCountsAndWhoeverRunsTheProgramComesFirst() {
        Body first = body(27, 1, Law.FIPPA, "SD27");
        Body second = body(27, 2, Law.PIPA, "Gitga’at Wilp — « école »");
        Body operator = body(null, 1, Law.PIPA, "An association");
        write(stores -> {
            Invented.settle(stores);
            assertThat(stores.bodies().add(first)).isTrue();
            assertThat(stores.bodies().add(second)).isTrue();
            assertThat(stores.bodies().add(body(27, 2, Law.FIPPA, "Another"))).isFalse();
            assertThat(stores.bodies().add(operator)).isTrue();
        });
        assertThat(list(stores -> stores.bodies().of(Invented.PROGRAM))).containsExactly(operator, second);
        assertThat(this.<Body>read(stores -> stores.bodies().of(Invented.PROGRAM, new DistrictNumber(27))))
                .isEqualTo(second);
        assertThat(this.<Body>read(stores -> stores.bodies().of(Invented.PROGRAM, new DistrictNumber(93))))
                .isEqualTo(Body.unsaid(Invented.PROGRAM, new DistrictNumber(93)));
        assertThat(list(stores -> stores.bodies().of(Invented.OTHER_PROGRAM))).isEmpty();
    }

    private static Body body(@Nullable Integer district, int number, Law law, String name) {
        Answering answering = new Answering(
                name,
                new Bilingual("Director of Instruction, 250-555-0101", "Direction, 250-555-0101"),
                new Bilingual(null, "Responsable de la vie privée"),
                Bilingual.NONE);
        return new Body(
                Invented.PROGRAM,
                district == null ? null : new DistrictNumber(district),
                number,
                law,
                answering,
                ROBIN_SAID);
    }

    @Test
    default void aConsentCountsForItsWordsUntilItIsTakenBack() {
        Terms one = new Terms(ConsentTopic.EVALUATION, 1);
        Terms two = new Terms(ConsentTopic.EVALUATION, 2);
        Consent given = consent(Invented.ROBIN, one, 1, true, 0);
        Consent back = consent(Invented.ROBIN, one, 2, false, 60);
        Consent again = consent(Invented.ROBIN, two, 3, true, 120);
        write(stores -> {
            Invented.settle(stores);
            assertThat(stores.consents().add(given)).isTrue();
            assertThat(stores.consents().add(consent(Invented.ROBIN, one, 1, false, 5)))
                    .isFalse();
            stores.consents().add(consent(Invented.ODILE, one, 1, true, 0));
            stores.consents().add(consent(Invented.ODILE, new Terms(ConsentTopic.wave("fall"), 1), 1, true, 0));
        });
        assertThat(agreed(one)).containsExactlyInAnyOrder(Invented.ROBIN.id(), Invented.ODILE.id());
        write(stores -> stores.consents().add(back));
        assertThat(agreed(one)).containsExactly(Invented.ODILE.id());
        write(stores -> stores.consents().add(again));
        assertThat(agreed(one)).containsExactly(Invented.ODILE.id());
        assertThat(agreed(two)).containsExactly(Invented.ROBIN.id());
        assertThat(this.<Boolean>read(stores -> stores.consents().stands(Invented.PROGRAM, Invented.ROBIN.id(), one)))
                .isFalse();
        assertThat(list(stores -> stores.consents().of(Invented.PROGRAM, Invented.ROBIN.id())))
                .containsExactly(again, back, given);
        assertThat(list(stores -> stores.consents().of(Invented.OTHER_PROGRAM, Invented.ROBIN.id())))
                .isEmpty();
    }

    private Set<ParticipantId> agreed(Terms terms) {
        return read(stores -> stores.consents().agreed(Invented.PROGRAM, terms));
    }

    private static Consent consent(Participant person, Terms terms, int number, boolean given, int seconds) {
        Fact said = new Fact(person.id(), Invented.MORNING.plusSeconds(seconds));
        return new Consent(Invented.PROGRAM, terms, number, given, said);
    }

    @Test
    default void aLabelIsKeptInItsNewestEditionToTheLetter() {
        Label first = label(1, "Sḵwx̱wú7mesh Úxwumixw", new Steward(Invented.XWEX.id(), ""));
        Label second = label(2, "Gitga’at", new Steward(null, "Elder’s council, by telephone"));
        write(stores -> {
            Invented.settle(stores);
            assertThat(stores.labels().put(second)).isFalse();
            assertThat(stores.labels().put(first)).isTrue();
            assertThat(stores.labels().put(first)).isFalse();
        });
        assertThat(found(stores -> stores.labels().find(SURVEY))).contains(first);
        write(stores -> {
            assertThat(stores.labels().put(label(3, "Nobody", first.steward()))).isFalse();
            assertThat(stores.labels().put(second)).isTrue();
        });
        assertThat(list(stores -> stores.labels().of(Invented.PROGRAM))).containsExactly(second);
        assertThat(list(stores -> stores.labels().of(Invented.OTHER_PROGRAM))).isEmpty();
    }

    private static Label label(int edition, String community, Steward steward) {
        return new Label(
                SURVEY,
                Invented.PROGRAM,
                community,
                new Bilingual("Ask before you quote.", null),
                "Wa chexw yuu.",
                steward,
                edition,
                ROBIN_SAID);
    }

    @Test
    default void nothingUnderALabelIsReleasedWithoutTheStewardsLastWordBeingYes() {
        write(stores -> {
            Invented.settle(stores);
            stores.labels().put(label(1, "Gitga’at", new Steward(Invented.GITGAAT.id(), "")));
        });
        assertThat(mayRelease()).isFalse();
        say(1, StewardWord.Word.APPROVED, true);
        assertThat(mayRelease()).isTrue();
        say(1, StewardWord.Word.WITHDRAWN, false);
        say(2, StewardWord.Word.RETURNED, true);
        assertThat(mayRelease()).isTrue();
        say(3, StewardWord.Word.WITHDRAWN, true);
        assertThat(mayRelease()).isFalse();
        assertThat(list(stores -> stores.labels().words(SURVEY)))
                .extracting(StewardWord::number)
                .containsExactly(3, 2, 1);
    }

    private boolean mayRelease() {
        return this.<Boolean>read(stores -> stores.labels().mayRelease(SURVEY));
    }

    private void say(int number, StewardWord.Word word, boolean kept) {
        Fact said = new Fact(Invented.GITGAAT.id(), Invented.MORNING.plusSeconds(number));
        write(stores -> assertThat(stores.labels().add(new StewardWord(SURVEY, number, word, "", said)))
                .isEqualTo(kept));
    }

    @Test
    default void aDataSetsContentIsGoneOnceItIsDeletedAndThatItWasThereStays() {
        DataSetId id = new DataSetId("survey");
        byte[] content = "a,b\nSḵwx̱wú7mesh,2\n".getBytes(StandardCharsets.UTF_8);
        LocalText title = new LocalText("Partnerships with Nations", "Partenariats avec les Nations");
        DataSet set = new DataSet(id, Invented.PROGRAM, title, "nations.csv", content.length, ROBIN_SAID, null);
        write(stores -> {
            Invented.settle(stores);
            assertThat(stores.dataSets().add(set, content)).isTrue();
            assertThat(stores.dataSets().add(set, content)).isFalse();
        });
        assertThat(list(stores -> stores.dataSets().of(Invented.PROGRAM))).containsExactly(set);
        assertThat(found(stores -> stores.dataSets().content(id)).orElseThrow()).isEqualTo(content);
        Fact deleted = new Fact(Invented.GITGAAT.id(), Invented.MORNING.plusSeconds(9));
        write(stores -> {
            assertThat(stores.dataSets().delete(id, deleted)).isTrue();
            assertThat(stores.dataSets().delete(id, ROBIN_SAID)).isFalse();
        });
        assertThat(found(stores -> stores.dataSets().content(id))).isEmpty();
        assertThat(found(stores -> stores.dataSets().find(id)).orElseThrow()).isEqualTo(set.deleted(deleted));
    }
}
