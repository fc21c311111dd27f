package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.resource.Tags;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tags are called, as the program or the tool calls them. */
public final class TagWords {

    private static final Map<Tag.Kind, String> KEYS = Map.of(
            Tag.Kind.ROLE, "resource.role.",
            Tag.Kind.LANGUAGE, "rosters.language.",
            Tag.Kind.CONTEXT, "intake.context.",
            Tag.Kind.REMOTENESS, "intake.remoteness.",
            Tag.Kind.SCHOOL, "intake.mix.");

    private final Program program;
    private final Messages messages;

    TagWords(Program program, Messages messages) {
        this.program = program;
        this.messages = messages;
    }

    /** A tag that can be chosen, or is. */
    public record Named(String tag, String name) {}

    /** The tags of one kind. */
    public record Group(Tag.Kind kind, List<Named> tags) {}

    String name(Tag tag) {
        return text(tag).map(text -> text.in(messages.locale())).orElseGet(() -> {
            String key = KEYS.getOrDefault(tag.kind(), "") + tag.value();
            return messages.has(key) ? messages.get(key) : tag.value();
        });
    }

    List<Named> named(Collection<Tag> tags) {
        return tags.stream().map(tag -> new Named(tag.toString(), name(tag))).toList();
    }

    /** Every kind the program has tags of, with them. */
    List<Group> groups() {
        return Arrays.stream(Tag.Kind.values())
                .map(kind -> new Group(kind, named(Tags.of(program, kind))))
                .filter(group -> !group.tags().isEmpty())
                .toList();
    }

    /** Why somebody is shown something, in words: one sentence for each kind of reason. */
    List<String> because(List<Tag> reasons) {
        return Arrays.stream(Tag.Kind.values())
                .map(kind -> reasons.stream().filter(tag -> tag.kind() == kind).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> messages.get(
                        "resource.because." + some.get(0).kind(),
                        messages.list(some.stream().map(this::name).toList())))
                .toList();
    }

    private Optional<LocalText> text(Tag tag) {
        return switch (tag.kind()) {
            case TOPIC -> Optional.ofNullable(program.template().topics().get(new Topic(tag.value())));
            case OBJECTIVE -> program.objective(new ObjectiveCode(tag.value())).map(objective -> objective.name());
            case PRINCIPLE -> program.principle(new PrincipleKey(tag.value())).map(principle -> principle.name());
            default -> Optional.empty();
        };
    }
}
