package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.network.Answering;
import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskDraft;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.AskReading;
import ca.learningpartners.mentorship.network.Asking;
import ca.learningpartners.mentorship.network.Asks;
import ca.learningpartners.mentorship.network.Audience;
import ca.learningpartners.mentorship.network.Colleagues;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.network.WhoMightHelp;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;

/** Some ask their colleagues something; half are answered within the week, some later, some never. */
final class AskingAround {

    private static final int OPEN_DAYS = 21;
    private static final int AFTER = 30;

    private final Scene scene;
    private final Asking asking;
    private final Answering answering;
    private final List<Topic> topics;
    private final int percent;

    AskingAround(Scene scene) {
        this.scene = scene;
        Asks asks = scene.stores().asks();
        AuditTrail audit = scene.stores().audit();
        Colleagues colleagues =
                Colleagues.of(scene.stores().enrolments(), scene.program().id());
        Instant now = scene.days().noon(scene.last());
        WhoMightHelp help = WhoMightHelp.in(
                scene.program(),
                colleagues,
                scene.stores().listings(),
                asks,
                scene.stores().pairings(),
                now,
                scene.last());
        this.asking = new Asking(colleagues, help, asks, audit);
        this.answering = new Answering(new AskReading(colleagues, help, asks), asks, audit);
        this.topics =
                List.copyOf(new TreeSet<>(scene.program().template().topics().keySet()));
        this.percent = 14 + 1500 / Math.max(1, scene.people().size());
    }

    void imagine() {
        LocalDate first = scene.program().startsOn().plusDays(AFTER);
        int span = (int) ChronoUnit.DAYS.between(first, scene.last().minusDays(OPEN_DAYS));
        if (span > 0) {
            scene.people().stream()
                    .filter(person -> scene.deal().falls(percent, "asks around", person.id()))
                    .forEach(person -> ask(person, first.plusDays(Chance.below(span, "asked on", person.id()))));
        }
    }

    private void ask(Participant person, LocalDate day) {
        Language language = language(person);
        AskDraft draft = new AskDraft(
                new AskId("past-" + scene.program().id() + "-" + person.id()),
                Chance.one(topics, "topic", person.id()),
                "",
                Chance.one(Phrases.ASKS, "ask", person.id()).in(person.locale()),
                Audience.PROGRAM,
                new TreeSet<>(),
                new TreeSet<>(List.of(language)),
                OPEN_DAYS);
        Ask ask = asking.ask(
                scene.actor(person.id()), scene.program(), draft, scene.days().noon(day));
        switch (Chance.weighted(List.of(55, 16, 29), "answered", person.id())) {
            case 0 -> answer(ask, language, day.plusDays(Chance.below(6, "within", person.id())));
            case 1 -> answer(ask, language, day.plusDays(8 + Chance.below(9, "after", person.id())));
            default -> {}
        }
    }

    private static Language language(Participant person) {
        return person.locale().getLanguage().equals("fr") ? Language.FRENCH : Language.ENGLISH;
    }

    /** One or two colleagues who read the language. */
    private void answer(Ask ask, Language language, LocalDate day) {
        List<Participant> able = scene.people().stream()
                .filter(person ->
                        language(person).equals(language) && !person.id().equals(ask.asker()))
                .toList();
        for (int i = 0; i <= Chance.below(2, "replies", ask.id()) && !able.isEmpty(); i++) {
            Participant by = able.get(Chance.below(able.size(), "replier", ask.id(), i));
            answering.answer(
                    scene.actor(by.id()),
                    ask.id(),
                    new ReplyId(ask.id() + "-" + i),
                    Chance.one(Phrases.REPLIES, "reply", ask.id(), i).in(by.locale()),
                    Chance.holds(50, "shares", ask.id(), i),
                    scene.days().noon(day).plus(1, ChronoUnit.HOURS));
        }
    }
}
