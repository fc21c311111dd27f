package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.SharedContact;
import ca.learningpartners.mentorship.network.Suggested;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import com.ibm.icu.text.Collator;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the pages about asks show, out of one reading. */
record AskPages(Circle circle, Messages messages) {

    private static final int PAGE = 20;
    private static final int BEGINNING = 160;

    private Locale reader() {
        return messages.locale();
    }

    NetworkPage list(int wanted) {
        ParticipantId self = circle.viewer().id();
        List<Ask> all = circle.stores().asks().in(circle.program().id());
        List<Ask> waiting = all.stream()
                .filter(ask -> circle.network().reading().waitsFor(self, ask, circle.now()))
                .toList();
        List<Ask> others = all.stream()
                .filter(ask -> !ask.asker().equals(self) && !waiting.contains(ask))
                .filter(ask -> circle.network().reading().mayRead(self, ask, circle.now()))
                .toList();
        int number = Math.min(wanted, Math.max(others.size() - 1, 0) / PAGE);
        int to = Math.min(others.size(), (number + 1) * PAGE);
        return new NetworkPage(
                circle.program().id().value(),
                circle.program().title().in(reader()),
                circle.stores().listings().find(circle.program().id(), self).isPresent(),
                lines(waiting),
                lines(all.stream().filter(ask -> ask.asker().equals(self)).toList()),
                lines(others.subList(number * PAGE, to)),
                number,
                to < others.size());
    }

    private List<NetworkPage.Line> lines(List<Ask> asks) {
        return asks.stream().map(this::line).toList();
    }

    private NetworkPage.Line line(Ask ask) {
        Participant asker = circle.person(ask.asker());
        String state = ask.withdrawn() != null ? "withdrawn" : ask.isOpenAt(circle.now()) ? "open" : "expired";
        return new NetworkPage.Line(
                ask.id().value(),
                circle.topic(ask.topic(), reader()),
                beginning(ask.text()),
                asker.name(),
                circle.district(asker),
                circle.day(ask.until()),
                state,
                circle.network().reading().replies(circle.viewer().id(), ask).size());
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    AskFormPage form(AskInput typed, Optional<UnfitField.Problem> problem) {
        SortedSet<Language> languages = circle.viewer().participant().languages();
        return new AskFormPage(
                circle.program().id().value(),
                circle.program().title().in(reader()),
                topics(),
                typed.withProperId(),
                languages.stream()
                        .map(each -> new AskFormPage.Choice(each.tag(), Circle.language(each, reader())))
                        .toList(),
                isTopic(typed.topic()) ? suggested(new Topic(typed.topic()), languages) : List.of(),
                problem);
    }

    boolean isTopic(String key) {
        return circle.program().template().topics().keySet().stream()
                .anyMatch(topic -> topic.key().equals(key));
    }

    private List<AskFormPage.Choice> topics() {
        return circle.program().template().topics().entrySet().stream()
                .map(each -> new AskFormPage.Choice(
                        each.getKey().key(), each.getValue().in(reader())))
                .sorted(Comparator.comparing(AskFormPage.Choice::name, Collator.getInstance(reader())))
                .toList();
    }

    private List<AskFormPage.Person> suggested(Topic topic, SortedSet<Language> languages) {
        ReasonWords words = new ReasonWords(messages);
        List<Suggested> all =
                circle.network().help().with(topic, circle.viewer().id(), languages);
        return all.stream()
                .map(each -> new AskFormPage.Person(
                        each.person().id().value(),
                        each.person().name(),
                        circle.district(each.person()),
                        words.of(each)))
                .toList();
    }

    AskPage one(Ask ask, AskPage.Typed typed, Optional<UnfitField.Problem> problem) {
        ParticipantId self = circle.viewer().id();
        Participant asker = circle.person(ask.asker());
        List<Reply> replies = circle.network().reading().replies(self, ask);
        List<SharedContact> contacts =
                circle.stores().sharedContacts().of(circle.program().id(), self);
        boolean own = ask.asker().equals(self);
        return new AskPage(
                ask.id().value(),
                circle.program().id().value(),
                circle.topic(ask.topic(), reader()),
                ask.context(),
                ask.text(),
                asker.name(),
                asker.id().value(),
                circle.district(asker),
                Circle.languages(new TreeSet<>(ask.languages()), reader()),
                ask.audience().name(),
                circle.day(ask.at()),
                LocalDateTime.ofInstant(ask.until(), circle.zone()),
                own,
                ask.isOpenAt(circle.now()),
                ask.withdrawn() != null,
                own && ask.isRenewableAt(circle.now()),
                circle.network().reading().waitsFor(self, ask, circle.now()),
                own ? Optional.empty() : shared(contacts, asker.id(), self),
                !own && replies.stream().anyMatch(reply -> reply.by().equals(self)),
                isShared(contacts, self, asker.id()),
                address(circle.viewer().participant()),
                replies.stream().map(reply -> answer(reply, own, contacts)).toList(),
                typed,
                problem);
    }

    private AskPage.Answer answer(Reply reply, boolean toReader, List<SharedContact> contacts) {
        ParticipantId self = circle.viewer().id();
        Participant by = circle.person(reply.by());
        return new AskPage.Answer(
                reply.id().value(),
                by.name(),
                by.id().value(),
                circle.district(by),
                reply.text(),
                circle.day(reply.at()),
                by.id().equals(self),
                reply.shared(),
                reply.thanked() != null,
                toReader ? shared(contacts, by.id(), self) : Optional.empty(),
                toReader && isShared(contacts, self, by.id()));
    }

    private Optional<String> shared(List<SharedContact> contacts, ParticipantId from, ParticipantId to) {
        return isShared(contacts, from, to) ? address(circle.person(from)) : Optional.empty();
    }

    private static boolean isShared(List<SharedContact> contacts, ParticipantId from, ParticipantId to) {
        return contacts.stream()
                .anyMatch(each -> each.from().equals(from) && each.to().equals(to));
    }

    static Optional<String> address(Participant person) {
        return Optional.ofNullable(person.email()).map(EmailAddress::value);
    }
}
