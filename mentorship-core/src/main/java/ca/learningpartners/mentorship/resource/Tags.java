package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.program.Program;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tags makers can choose from in a program. */
public final class Tags {

    private static final List<Role> PARTS = List.of(Role.MENTEE, Role.MENTOR, Role.COORDINATOR);
    private static final int FARTHEST = 3;

    private Tags() {}

    /** Those of one kind, in the program's own order; none of {@link Tag.Kind#LANGUAGE}. */
    public static List<Tag> of(Program program, Tag.Kind kind) {
        return values(program, kind).map(value -> new Tag(kind, value)).toList();
    }

    /** Whether a tag can be chosen there. */
    public static boolean has(Program program, Tag tag) {
        return values(program, tag.kind()).anyMatch(tag.value()::equals);
    }

    private static Stream<String> values(Program program, Tag.Kind kind) {
        return switch (kind) {
            case TOPIC -> program.template().topics().keySet().stream().map(topic -> topic.key());
            case ROLE -> PARTS.stream().map(Role::name);
            case OBJECTIVE ->
                program.template().objectives().stream()
                        .map(objective -> objective.code().value());
            case PRINCIPLE ->
                program.principles().stream().map(principle -> principle.key().value());
            case CONTEXT -> Arrays.stream(SharedContext.values()).map(SharedContext::name);
            case REMOTENESS -> IntStream.rangeClosed(0, FARTHEST).mapToObj(String::valueOf);
            case SCHOOL -> Arrays.stream(SchoolKind.values()).map(SchoolKind::name);
            case LANGUAGE -> Stream.of();
        };
    }
}
