package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The fields of a card, filled in with what is kept. */
final class AnswerForms {

    /** The choice that leaves a place as it came in by import. */
    static final String ELSEWHERE = "elsewhere";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private final Communities communities;

    private AnswerForms(Communities communities) {
        this.communities = communities;
    }

    /** @param ticket how somebody on the list of no contact is named in a form */
    static CardInput filledIn(Answer answer, Function<ParticipantId, String> ticket, Communities communities) {
        AnswerForms forms = new AnswerForms(communities);
        forms.fill(answer, ticket);
        return new CardInput(forms.fields);
    }

    private void fill(Answer answer, Function<ParticipantId, String> ticket) {
        if (answer instanceof Answer.NoContact said) {
            put("other", said.people().stream().map(ticket).toList());
        } else if (answer instanceof Answer.Languages said) {
            put("language", said.languages().stream().map(Language::tag).toList());
        } else if (answer instanceof Answer.Place said) {
            place(said);
        } else if (answer instanceof Answer.Schools said) {
            schools(said);
        } else {
            fillTopics(answer);
            fillChoice(answer);
        }
    }

    private void fillTopics(Answer answer) {
        if (answer instanceof Answer.Needs said) {
            said.needs().forEach(need -> {
                level(need.topic(), need.level());
                put("priority." + need.topic(), need.priority());
            });
        } else if (answer instanceof Answer.Experience said) {
            said.known().stream().filter(known -> known.level() > 0).forEach(known -> {
                level(known.duty(), known.level());
                put("year." + known.duty(), known.lastYear());
            });
        } else if (answer instanceof Answer.Offers said) {
            said.levels().forEach(this::level);
        } else if (answer instanceof Answer.Issues said) {
            said.intensities().forEach(this::level);
        } else if (answer instanceof Answer.Duties said) {
            put("topic", said.duties().stream().map(Topic::key).toList());
        }
    }

    private void fillChoice(Answer answer) {
        if (answer instanceof Answer.Distance said) {
            put("far", said.far() ? "yes" : "no");
        } else if (answer instanceof Answer.Taking said) {
            put("available", said.available() ? "yes" : "no");
            put("capacity", said.capacity());
        } else if (answer instanceof Answer.Years said && !said.isBlank()) {
            put("years", said.years());
        }
    }

    private void place(Answer.Place said) {
        if (said.base() != null) {
            put(
                    "community",
                    communities.at(said.base()).map(each -> each.name()).orElse(ELSEWHERE));
        }
        put("remoteness", Objects.requireNonNullElse(said.remoteness(), ""));
    }

    private void schools(Answer.Schools said) {
        put("pupils", Objects.requireNonNullElse(said.pupils(), ""));
        said.mix().forEach((SchoolKind kind, Integer number) -> put("mix." + kind, number));
        put("context", said.contexts().stream().map(SharedContext::name).toList());
        put("trend", Objects.requireNonNullElse(said.trend(), ""));
    }

    private void level(Topic topic, int level) {
        fields.computeIfAbsent("topic", any -> new ArrayList<>()).add(topic.key());
        put("level." + topic, level);
    }

    private void put(String field, Object value) {
        fields.put(field, List.of(String.valueOf(value)));
    }

    private void put(String field, Collection<String> values) {
        fields.put(field, List.copyOf(values));
    }
}
