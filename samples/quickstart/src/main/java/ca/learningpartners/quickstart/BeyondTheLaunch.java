package ca.learningpartners.quickstart;

import ca.learningpartners.lti.LtiTool;
import ca.learningpartners.lti.ags.LineItem;
import ca.learningpartners.lti.ags.LineItems;
import ca.learningpartners.lti.ags.NewLineItem;
import ca.learningpartners.lti.ags.Score;
import ca.learningpartners.lti.ags.ScoreOutcome;
import ca.learningpartners.lti.ags.Scores;
import ca.learningpartners.lti.deeplink.Caption;
import ca.learningpartners.lti.deeplink.DeepLinkingAnswer;
import ca.learningpartners.lti.deeplink.DeepLinkingRefused;
import ca.learningpartners.lti.deeplink.DeepLinkingRequest;
import ca.learningpartners.lti.deeplink.DeepLinkingResponse;
import ca.learningpartners.lti.deeplink.ResourceLinkItem;
import ca.learningpartners.lti.key.ToolKey;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.nrps.Roster;
import ca.learningpartners.lti.nrps.RosterFailed;
import ca.learningpartners.lti.nrps.RosterQuery;
import ca.learningpartners.lti.nrps.Rosters;
import ca.learningpartners.lti.registration.DynamicRegistration;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationFailed;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.lti.registration.ToolConfiguration;
import ca.learningpartners.lti.registration.ToolMessage;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceScopes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a tool can do besides greeting people. */
final class BeyondTheLaunch {

    private BeyondTheLaunch() {}

    /** Reads who is in the course. */
    static Roster roster(LtiTool tool, Launch launch, Consumer<String> each) throws RosterFailed {
        // snippet:roster
        RosterQuery everybody = RosterQuery.all(launch.roster().orElseThrow());
        Roster roster = new Rosters(tool.services()).read(tool.platform(launch), everybody, (member, page) -> {
            each.accept(member.person().name().orElse("somebody"));
        });
        // end
        return roster;
    }

    /** Tells the gradebook that the person is done. */
    static ScoreOutcome complete(LtiTool tool, Launch launch) throws ServiceFailed {
        // snippet:score
        Registration platform = tool.platform(launch);
        NewLineItem wanted = new NewLineItem("Said hello", BigDecimal.ONE, "hello", "completion");
        LineItem column = new LineItems(tool.services())
                .findOrCreate(platform, launch.grades().orElseThrow(), wanted);
        Score done = Score.completed(launch.subject(), BigDecimal.ONE, BigDecimal.ONE, Instant.now());
        ScoreOutcome outcome = new Scores(tool.services()).post(platform, column.id(), done);
        // end
        return outcome;
    }

    /** Answers a request for content with one link to this tool. */
    static DeepLinkingAnswer choose(LtiTool tool, URI address, Launch launch) throws DeepLinkingRefused {
        // snippet:choice
        DeepLinkingRequest request = DeepLinkingRequest.of(launch).orElseThrow(); // empty: another kind of message
        ResourceLinkItem link = ResourceLinkItem.to(new ToolAddress(address).launch(), Caption.titled("Hello"))
                .withCustom(Map.of("tone", "cordial"));
        DeepLinkingAnswer answer =
                tool.deepLinking().answer(tool.platform(launch), request, DeepLinkingResponse.of(link));
        // end
        return answer;
    }

    /** Registers the tool with the platform that opened its registration address. */
    static DynamicRegistration.Outcome register(LtiTool tool, URI address, String query) throws RegistrationFailed {
        // snippet:registration
        ToolConfiguration self = new ToolConfiguration(
                new ToolAddress(address),
                "Hello",
                Map.of("fr-CA", "Bonjour"),
                "Greets people by name.",
                Optional.empty(), // a logo
                List.of(
                        new ToolMessage(MessageType.RESOURCE_LINK, "Hello", Map.of()),
                        new ToolMessage(MessageType.DEEP_LINKING, "Choose a greeting", Map.of())),
                Map.of(), // custom parameters for every launch
                List.of("iss", "sub", "name"),
                Set.of(ServiceScopes.ROSTER, ServiceScopes.LINE_ITEM, ServiceScopes.SCORE));
        DynamicRegistration.Outcome outcome = tool.register(query, self);
        // end
        return outcome;
    }

    /** Makes a new signing key. */
    static ToolKey rotate(LtiTool tool) {
        // snippet:rotation
        ToolKey made = tool.keys().rotate();
        // end
        return made;
    }
}
