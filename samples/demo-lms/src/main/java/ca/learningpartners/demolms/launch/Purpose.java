package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.deeplink.Picking;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.registration.MessageType;
import ca.learningpartners.demolms.registration.Tool;
import java.util.Optional;

/** What somebody goes to a tool for; it decides the message that is sent. */
public sealed interface Purpose {

    /** Opening an activity. */
    record Open(ResourceLink activity) implements Purpose {}

    /** Picking activities for a course. */
    record Pick(Picking picking) implements Purpose {}

    /** Looking at somebody's work in an activity; whether one may is for the tool to say. */
    record Review(ResourceLink activity, LineItem column, Person forUser) implements Purpose {}

    /** An administrator looking at what a tool keeps of people. */
    record Privacy() implements Purpose {}

    default MessageType message() {
        if (this instanceof Open) {
            return MessageType.RESOURCE_LINK;
        }
        if (this instanceof Pick) {
            return MessageType.DEEP_LINKING;
        }
        return this instanceof Review ? MessageType.SUBMISSION_REVIEW : MessageType.DATA_PRIVACY;
    }

    default Optional<ResourceLink> link() {
        if (this instanceof Open open) {
            return Optional.of(open.activity());
        }
        return this instanceof Review review ? Optional.of(review.activity()) : Optional.empty();
    }

    default Optional<LineItem.Review> wantedReview() {
        return this instanceof Review review ? review.column().content().review() : Optional.empty();
    }

    /** The address of the tool that is wanted: the most particular one that was ever said. */
    default String target(Tool tool) {
        Optional<String> particular = this instanceof Open open
                ? open.activity().picked().flatMap(ResourceLink.Picked::url)
                : wantedReview().flatMap(LineItem.Review::url);
        return particular.orElse(
                tool.details().messages().getOrDefault(message(), tool.details().targetLinkUri()));
    }
}
