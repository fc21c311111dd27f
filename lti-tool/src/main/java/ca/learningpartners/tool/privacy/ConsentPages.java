package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.ConsentTopic;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.tool.runtime.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Puts together what somebody agreed to. */
final class ConsentPages {

    private final Stores stores;
    private final ParticipantId person;
    private final Messages messages;
    private final ZoneId zone;

    ConsentPages(Stores stores, ParticipantId person, Messages messages, ZoneId zone) {
        this.stores = stores;
        this.person = person;
        this.messages = messages;
        this.zone = zone;
    }

    /** @param parts the programs the person has a part in; one whose part is over is shown as long as they said something */
    ConsentsPage page(List<ProgramId> parts) {
        return new ConsentsPage(stores.programs().all().stream()
                .filter(program -> parts.contains(program.id())
                        || !stores.consents().of(program.id(), person).isEmpty())
                .map(this::in)
                .toList());
    }

    private ConsentsPage.InProgram in(Program program) {
        List<Consent> said = stores.consents().of(program.id(), person);
        List<Consent> standing = said.stream()
                .filter(each -> !each.terms().topic().equals(ConsentTopic.EVALUATION))
                .filter(each -> stores.consents().stands(program.id(), person, each.terms()))
                .filter(each -> stores.consents()
                        .latest(program.id(), person, each.terms().topic())
                        .filter(each::equals)
                        .isPresent())
                .toList();
        return new ConsentsPage.InProgram(
                program.id().value(),
                program.title().in(messages.locale()),
                asked(program.id()),
                standing.stream().map(this::past).toList(),
                said.stream().map(this::past).toList());
    }

    private ConsentsPage.Asked asked(ProgramId program) {
        Terms asked = Terms.EVALUATION;
        Optional<Consent> latest = stores.consents().latest(program, person, asked.topic());
        String state = latest.map(
                        said -> !said.isGiven() ? "WITHDRAWN" : said.terms().equals(asked) ? "GIVEN" : "OUTDATED")
                .orElse("NEVER");
        return new ConsentsPage.Asked(asked.topic().key(), asked.version(), state, latest.map(this::day));
    }

    private ConsentsPage.Past past(Consent said) {
        String topic = said.terms().topic().key();
        String words = topic.startsWith("wave:")
                ? wave(topic.substring("wave:".length()))
                : messages.get("consents.topic." + topic);
        return new ConsentsPage.Past(topic, words, said.terms().version(), said.isGiven(), day(said));
    }

    /** By its number in the program; one that is not kept, by its id. */
    private String wave(String id) {
        return messages.get(
                "consents.topic.wave",
                stores.waves()
                        .find(new WaveId(id))
                        .map(wave -> messages.number(wave.number(), 0))
                        .orElse(id));
    }

    private LocalDate day(Consent said) {
        return LocalDate.ofInstant(said.said().at(), zone);
    }
}
