package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Messages;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says an answer in the reader's words, a line for each thing said.
 *
 * @param name what somebody on a list of no contact is called
 */
record AnswerWords(Messages messages, Program program, Function<ParticipantId, String> name, Communities communities) {

    List<String> lines(Answer answer) {
        if (answer instanceof Answer.Languages said) {
            return said.languages().stream().map(WorkingLanguages::name).toList();
        }
        if (answer instanceof Answer.NoContact said) {
            return said.people().isEmpty()
                    ? List.of(messages.get("intake.no-contact.nobody"))
                    : said.people().stream().map(name).toList();
        }
        if (answer instanceof Answer.Place said) {
            return place(said);
        }
        if (answer instanceof Answer.Schools said) {
            return schools(said);
        }
        return answer instanceof Answer.Distance || answer instanceof Answer.Taking || answer instanceof Answer.Years
                ? choice(answer)
                : topics(answer).sorted(Collator.getInstance(messages.locale())).toList();
    }

    private Stream<String> topics(Answer answer) {
        if (answer instanceof Answer.Needs said) {
            return said.needs().stream()
                    .map(need -> graded(need.topic(), "need", need.level()) + ", "
                            + messages.get("intake.priority." + need.priority()));
        }
        if (answer instanceof Answer.Experience said) {
            return said.known().stream()
                    .map(known -> messages.get(
                            "intake.expertise.line",
                            topic(known.duty()),
                            messages.get("intake.known." + known.level()),
                            String.valueOf(known.lastYear())));
        }
        if (answer instanceof Answer.Offers said) {
            return said.levels().entrySet().stream().map(each -> graded(each.getKey(), "need", each.getValue()));
        }
        if (answer instanceof Answer.Issues said) {
            return said.intensities().entrySet().stream().map(each -> graded(each.getKey(), "issue", each.getValue()));
        }
        return answer instanceof Answer.Duties said ? said.duties().stream().map(this::topic) : Stream.of();
    }

    private String graded(Topic topic, String scale, int level) {
        return messages.get("intake.line", topic(topic), messages.get("intake." + scale + "." + level));
    }

    /** A topic the program no longer has is called by its key. */
    String topic(Topic topic) {
        return Optional.ofNullable(program.template().topics().get(topic))
                .map((LocalText known) -> known.in(messages.locale()))
                .orElse(topic.key());
    }

    private List<String> choice(Answer answer) {
        if (answer instanceof Answer.Distance said) {
            return List.of(messages.get(said.far() ? "intake.distance.far" : "intake.distance.near"));
        }
        if (answer instanceof Answer.Taking said) {
            return List.of(
                    said.available()
                            ? messages.get("intake.taking.up-to", said.capacity())
                            : messages.get("intake.taking.no"));
        }
        return answer instanceof Answer.Years said && !said.isBlank()
                ? List.of(messages.get("intake.years.n", said.years()))
                : List.of();
    }

    private List<String> place(Answer.Place said) {
        List<String> lines = new ArrayList<>();
        if (said.base() != null) {
            lines.add(communities.at(said.base()).map(Community::name).orElseGet(() -> elsewhere(said)));
        }
        if (said.remoteness() != null) {
            lines.add(messages.get("intake.remoteness." + said.remoteness()));
        }
        return lines;
    }

    /** A place that has no name here, to a tenth of a degree. */
    String elsewhere(Answer.Place said) {
        return said.base() == null
                ? ""
                : messages.get(
                        "intake.place.elsewhere",
                        messages.number(said.base().latitude(), 1),
                        messages.number(said.base().longitude(), 1));
    }

    private List<String> schools(Answer.Schools said) {
        List<String> lines = new ArrayList<>();
        if (said.pupils() != null) {
            lines.add(messages.get("intake.pupils.n", said.pupils()));
        }
        said.mix()
                .forEach((kind, number) ->
                        lines.add(messages.get("intake.mix.line", messages.get("intake.mix." + kind), number)));
        if (said.trend() != null) {
            lines.add(messages.get("intake.trend." + said.trend()));
        }
        said.contexts().forEach(context -> lines.add(messages.get("intake.context." + context)));
        return lines;
    }
}
