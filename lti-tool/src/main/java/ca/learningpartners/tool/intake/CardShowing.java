package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.program.Notice;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A card on its way to the screen: what is asked, what stands in its fields, and what is to be said about it. */
record CardShowing(
        Asked asked,
        Question question,
        Frame frame,
        CardPeople people,
        int year,
        CardInput input,
        String seen,
        Optional<NameSearchStore.Finding> finding,
        Optional<CardPage.Problem> problem,
        Optional<List<String>> keptWords) {

    /** The field each refusal speaks of; one about a topic or a kind of school, of that one's field. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("not-understood", "card"),
            Map.entry("unknown-topic", "topic"),
            Map.entry("year-unreadable", "year"),
            Map.entry("year-to-come", "year"),
            Map.entry("places-unreadable", "capacity"),
            Map.entry("places-out-of-range", "capacity"),
            Map.entry("years-unreadable", "years"),
            Map.entry("years-out-of-range", "years"),
            Map.entry("language-needed", "language"),
            Map.entry("too-many-languages", "language"),
            Map.entry("pupils-unreadable", "pupils"),
            Map.entry("pupils-out-of-range", "pupils"),
            Map.entry("schools-unreadable", "mix"),
            Map.entry("too-many-no-contact", "other"),
            Map.entry("unknown-person", "other"),
            Map.entry("names-oneself", "other"),
            Map.entry("search-too-short", "name"),
            Map.entry("search-too-often", "name"));

    /** The card with what is kept in its fields. */
    static CardShowing of(Asked asked, Question question, Frame frame, CardPeople people, int year) {
        Answer kept = asked.intake().answer(question).orElseThrow();
        return new CardShowing(
                asked,
                question,
                frame,
                people,
                year,
                AnswerForms.filledIn(kept, people.ticket(), asked.communities()),
                kept.written(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static boolean speaksOfAField(Refusal refusal) {
        return FIELDS.containsKey(refusal.code());
    }

    /** The same card with what was typed in its fields. */
    CardShowing typed(CardInput typed) {
        return with(typed, seen, finding, problem, keptWords);
    }

    /** With what is wrong; what the person had seen as kept stays what they have seen. */
    CardShowing refused(Refusal refusal, String before) {
        String field = FIELDS.getOrDefault(refusal.code(), "card");
        String part = refusal.details().stream()
                .filter(each -> each instanceof Topic || each instanceof SchoolKind)
                .map(each -> "." + each)
                .findFirst()
                .orElse("");
        return with(
                input, before, finding, Optional.of(new CardPage.Problem(field + part, sentence(refusal))), keptWords);
    }

    /** With what is kept by now beside what was typed; whoever sends it again has seen both. */
    CardShowing besideWhatIsKept() {
        return with(input, seen, finding, problem, Optional.of(words().lines(kept())));
    }

    CardShowing found(NameSearchStore.Finding found, String before) {
        return with(input, before, Optional.of(found), problem, keptWords);
    }

    private CardShowing with(
            CardInput typed,
            String shown,
            Optional<NameSearchStore.Finding> found,
            Optional<CardPage.Problem> wrong,
            Optional<List<String>> meanwhile) {
        return new CardShowing(asked, question, frame, people, year, typed, shown, found, wrong, meanwhile);
    }

    ProgramId program() {
        return asked.program().id();
    }

    private Answer kept() {
        return asked.intake().answer(question).orElseThrow();
    }

    private AnswerWords words() {
        return asked.words(frame.messages());
    }

    AnswerReading reading() {
        return new AnswerReading(input, kept(), people.meant(), asked.communities());
    }

    String sentence(Refusal refusal) {
        String own = "intake.refusal." + refusal.code();
        String key = frame.messages().has(own) ? own : "refusal." + refusal.code();
        return frame.t(key, refusal.details().stream().map(this::inWords).toArray());
    }

    private Object inWords(Object detail) {
        if (detail instanceof Topic topic) {
            return words().topic(topic);
        }
        return detail instanceof SchoolKind kind ? frame.t("intake.mix." + kind) : detail;
    }

    /** Where the button that was pressed leads. */
    String goesOn(String then) {
        return switch (then) {
            case "back" -> asked.before(question).orElse(asked.address());
            case "enough" -> "/?program=" + program() + "&done=saved";
            default -> next();
        };
    }

    /** Once nothing is open any more, whoever changes an answer goes back to where they see all of them. */
    private String next() {
        return asked.intake().open().isEmpty() ? asked.address() : asked.after(question);
    }

    CardPage page() {
        List<Question> questions = asked.intake().questions();
        int number = asked.number(question);
        Optional<Notice> notice =
                number == 1 ? Optional.of(asked.program().template().notice()) : Optional.empty();
        return new CardPage(
                program().value(),
                asked.program().title().in(frame.locale()),
                question,
                number,
                questions.size(),
                asked.before(question),
                next(),
                input,
                seen,
                new CardOffer(asked, question, frame.messages(), people, input, finding).choices(),
                year,
                notice,
                problem,
                keptWords);
    }
}
