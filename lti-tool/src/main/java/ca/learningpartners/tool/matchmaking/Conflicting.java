package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Conflict;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;

/** Says in words which pins and forbidden pairs stand in each other’s way. */
final class Conflicting {

    private Conflicting() {}

    static RefusedException refusal(Conflict conflict, Sight sight, Messages messages) {
        List<String> pairs = conflict.constraints().stream()
                .map(each -> pair(each, sight, messages))
                .toList();
        String rule = conflict.rule() == null ? "" : messages.get("why." + conflict.rule());
        return new RefusedException("settled-" + conflict.reason().code(), messages.list(pairs), rule);
    }

    private static String pair(Constraint settled, Sight sight, Messages messages) {
        return messages.get(
                "settled.pair",
                called(sight.someone(settled.mentee()), messages),
                called(sight.someone(settled.mentor()), messages));
    }

    private static String called(MatchingPage.Someone who, Messages messages) {
        return who.name().isEmpty() ? messages.get("matching.someone", who.district()) : who.name();
    }
}
