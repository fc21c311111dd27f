package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.AnsweringQuestion;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.tool.runtime.Messages;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a card offers to choose from: the program’s topics, languages, communities, or people who were found. */
record CardOffer(
        Asked asked,
        Question question,
        Messages messages,
        CardPeople people,
        CardInput input,
        Optional<NameSearchStore.Finding> finding) {

    CardPage.Choices choices() {
        return switch (question) {
            case NEEDS, OFFERS, EXPERTISE, ISSUES, DUTIES -> CardPage.Choices.ofTopics(topics());
            case LANGUAGES ->
                CardPage.Choices.ofLanguages(
                        WorkingLanguages.first(input.all("language")), WorkingLanguages.others(input.all("language")));
            case PLACE -> CardPage.Choices.ofCommunities(asked.communities().names(messages.locale()), elsewhere());
            case TAKING ->
                CardPage.Choices.ofPlaces(
                        AnsweringQuestion.mostPlaces(asked.program(), ((Answer.Taking) kept()).capacity()));
            case NO_CONTACT ->
                CardPage.Choices.ofPeople(
                        listed(),
                        finding.map(this::found),
                        finding.map(NameSearchStore.Finding::more).orElse(false));
            default -> CardPage.Choices.NONE;
        };
    }

    private Answer kept() {
        return asked.intake().answer(question).orElseThrow();
    }

    private List<CardPage.Choice> topics() {
        Comparator<Object> order = Collator.getInstance(messages.locale());
        Set<Topic> topics =
                new LinkedHashSet<>(asked.program().template().topics().keySet());
        input.all("topic").stream()
                .filter(key -> key.matches("[a-z][a-z0-9-]{0,39}"))
                .map(Topic::new)
                .forEach(topics::add);
        return topics.stream()
                .map(topic ->
                        new CardPage.Choice(topic.key(), asked.words(messages).topic(topic)))
                .sorted(Comparator.comparing(CardPage.Choice::name, order))
                .toList();
    }

    private Optional<String> elsewhere() {
        Answer.Place place = (Answer.Place) kept();
        return place.base() == null || asked.communities().at(place.base()).isPresent()
                ? Optional.empty()
                : Optional.of(asked.words(messages).elsewhere(place));
    }

    /** Everybody on the list, and whoever was ticked since. */
    private List<CardPage.Found> listed() {
        Set<ParticipantId> ids = new LinkedHashSet<>(((Answer.NoContact) kept()).people());
        input.all("other").stream()
                .flatMap(ticket -> people.meant().apply(ticket).stream())
                .forEach(ids::add);
        return ids.stream().map(id -> people.shown(id, messages)).toList();
    }

    private List<CardPage.Found> found(NameSearchStore.Finding found) {
        List<CardPage.Found> listed = listed();
        return found.people().stream()
                .map(people::shown)
                .filter(each -> listed.stream().noneMatch(known -> known.value().equals(each.value())))
                .toList();
    }
}
