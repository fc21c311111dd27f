package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.Colleague;
import ca.learningpartners.mentorship.network.Listing;
import ca.learningpartners.mentorship.network.Reach;
import ca.learningpartners.mentorship.network.SharedContact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.SearchKey;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the directory and the pages about one's own place in it show, out of one reading. */
record DirectoryPages(Circle circle, Messages messages) {

    private static final int PAGE = 50;

    private Locale reader() {
        return messages.locale();
    }

    /** A page beyond the last one is the last one. */
    DirectoryPage directory(String sought, int wanted) {
        List<DirectoryPage.Person> found = circle
                .stores()
                .listings()
                .reaching(circle.program().id())
                .stream()
                .filter(each ->
                        !circle.network().colleagues().apart(circle.viewer().id(), each.person()))
                .flatMap(each -> person(each).stream())
                .filter(each -> SearchKey.finds(sought, words(each)))
                .sorted(Comparator.comparing(DirectoryPage.Person::name, Collator.getInstance(reader())))
                .toList();
        int number = Math.min(wanted, Math.max(found.size() - 1, 0) / PAGE);
        int to = Math.min(found.size(), (number + 1) * PAGE);
        return new DirectoryPage(
                circle.program().id().value(),
                circle.program().title().in(reader()),
                own().isPresent(),
                sought,
                found.size(),
                found.subList(number * PAGE, to),
                number,
                to < found.size());
    }

    private static String words(DirectoryPage.Person person) {
        return String.join(
                " ",
                Stream.of(
                                List.of(person.name(), person.district(), person.languages()),
                                person.topics(),
                                person.context())
                        .flatMap(List::stream)
                        .toList());
    }

    /** With those of their topics that they still say they know, and that this program has. */
    private Optional<DirectoryPage.Person> person(Listing listing) {
        Optional<Colleague> colleague = circle.network().colleagues().find(listing.person());
        Set<Topic> known =
                colleague.map(Colleague::known).<Set<Topic>>map(each -> each).orElse(Set.of());
        List<String> topics = listing.topics().stream()
                .filter(known::contains)
                .map(topic -> circle.topic(topic, reader()))
                .sorted(Collator.getInstance(reader()))
                .toList();
        return colleague.filter(each -> !topics.isEmpty()).map(each -> person(listing, each, topics));
    }

    private DirectoryPage.Person person(Listing listing, Colleague colleague, List<String> topics) {
        Participant person = colleague.person();
        return new DirectoryPage.Person(
                person.name(),
                circle.district(person),
                topics,
                Circle.languages(person.languages(), reader()),
                listing.context() ? context(colleague.setting()) : List.of(),
                listing.email() ? AskPages.address(person) : Optional.empty());
    }

    private List<String> context(Setting setting) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(setting.remoteness())
                .map(remoteness -> messages.get("intake.remoteness." + remoteness))
                .ifPresent(words::add);
        setting.schools().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> messages.get("intake.mix." + each.getKey()))
                .forEach(words::add);
        setting.contexts().stream()
                .map(each -> messages.get("intake.context." + each))
                .forEach(words::add);
        return words;
    }

    private Optional<Listing> own() {
        return circle.stores()
                .listings()
                .find(circle.program().id(), circle.viewer().id());
    }

    /** What holds now; for who is not listed yet, every topic and nothing else is ticked. */
    ListingPage listing(Optional<UnfitField.Problem> problem) {
        List<AskFormPage.Choice> topics = circle.self().known().stream()
                .filter(circle.program().template().topics()::containsKey)
                .map(topic -> new AskFormPage.Choice(topic.key(), circle.topic(topic, reader())))
                .sorted(Comparator.comparing(AskFormPage.Choice::name, Collator.getInstance(reader())))
                .toList();
        Optional<Listing> own = own();
        return new ListingPage(
                circle.program().id().value(),
                circle.program().title().in(reader()),
                own.isPresent(),
                topics,
                own.map(each -> each.topics().stream().map(Topic::key).collect(Collectors.toSet()))
                        .orElseGet(() ->
                                topics.stream().map(AskFormPage.Choice::value).collect(Collectors.toSet())),
                own.map(Listing::context).orElse(false),
                own.map(Listing::email).orElse(false),
                own.map(Listing::reach).orElse(Reach.PROGRAM).name(),
                AskPages.address(circle.viewer().participant()),
                problem);
    }

    ContactsPage contacts() {
        ParticipantId self = circle.viewer().id();
        List<SharedContact> all =
                circle.stores().sharedContacts().of(circle.program().id(), self);
        return new ContactsPage(
                circle.program().id().value(),
                circle.program().title().in(reader()),
                all.stream()
                        .filter(each -> each.from().equals(self))
                        .map(each -> shared(each, circle.person(each.to()), circle.person(self)))
                        .toList(),
                all.stream()
                        .filter(each -> each.to().equals(self))
                        .map(each -> shared(each, circle.person(each.from()), circle.person(each.from())))
                        .toList());
    }

    private ContactsPage.Shared shared(SharedContact shared, Participant other, Participant whose) {
        return new ContactsPage.Shared(
                other.id().value(), other.name(), AskPages.address(whose).orElse("–"), circle.day(shared.at()));
    }
}
