package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.PageLinks;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list page by page. A list whose end can't be reached is no list: half of one would make the tool create what
 * is there already.
 */
final class Pages {
    private static final int MOST = 10_000;
    private static final int MOST_PAGES = 500;

    private final ServiceClient client;
    private final String mediaType;

    /** Pages of that media type, asked for by exactly that name: Moodle takes no other. */
    Pages(ServiceClient client, String mediaType) {
        this.client = client;
        this.mediaType = mediaType;
    }

    List<ObjectNode> read(Registration registration, String scope, URI first) throws ServiceFailed {
        List<ObjectNode> all = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        Optional<URI> page = Optional.of(first);
        while (page.isPresent()) {
            URI address = page.get();
            OutboundRequest request = OutboundRequest.get(address, Map.of("Accept", mediaType));
            HttpAnswer answer = client.call(registration, Set.of(scope), request);
            all.addAll(StrictJson.objects(answer.body())
                    .orElseThrow(() -> ServiceFailed.nonsense("the platform's list is no list of objects", answer)));
            if (!seen.add(address) || seen.size() > MOST_PAGES || all.size() > MOST) {
                throw ServiceFailed.nonsense("the platform's list does not end", answer);
            }
            page = PageLinks.of(answer.headers()).next(first);
        }
        return all;
    }
}
