package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.Reason;
import ca.learningpartners.mentorship.network.Suggested;
import ca.learningpartners.tool.runtime.Messages;
import java.util.List;

/** Why somebody might help, in the reader's words. */
record ReasonWords(Messages messages) {

    List<String> of(Suggested suggested) {
        return suggested.reasons().stream().map(this::of).toList();
    }

    private String of(Reason reason) {
        if (reason instanceof Reason.Carried carried) {
            return messages.get("ask.reason.carried", carried.level(), String.valueOf(carried.lastYear()));
        }
        if (reason instanceof Reason.Thanked thanked) {
            return messages.get("ask.reason.thanked", thanked.times());
        }
        if (reason instanceof Reason.SameRemoteness same) {
            return messages.get("ask.reason.remoteness." + same.remoteness());
        }
        if (reason instanceof Reason.Near near) {
            return messages.get("ask.reason.near", near.kilometres());
        }
        if (reason instanceof Reason.Speaks speaks) {
            return messages.get("ask.reason.speaks", Circle.language(speaks.language(), messages.locale()));
        }
        return messages.get(
                reason instanceof Reason.Offers
                        ? "ask.reason.offers"
                        : reason instanceof Reason.SameDuty ? "ask.reason.duty" : "ask.reason.schools");
    }
}
