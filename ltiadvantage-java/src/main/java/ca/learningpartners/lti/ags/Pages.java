package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.OutboundRequest;
import ca.learningpartners.lti.http.StreamedAnswer;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.PageLinks;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list page by page, and each page entry by entry. A list whose end can't be reached is no list: half of one
 * would make the tool create what is there already. Why it could not be is told without a word of the list, which may
 * be of people.
 */
final class Pages {
    private final ServiceClient client;
    private final String mediaType;
    private final PageLimits limits;

    /** Makes something of an entry. */
    interface Entry<T> {
        T read(ObjectNode json) throws ServiceFailed;
    }

    /** Pages of that media type, asked for by exactly that name: Moodle takes no other. */
    Pages(ServiceClient client, String mediaType, PageLimits limits) {
        this.client = client;
        this.mediaType = mediaType;
        this.limits = limits;
    }

    <T> List<T> read(Registration registration, String scope, URI first, Entry<T> entry) throws ServiceFailed {
        List<T> all = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        Optional<URI> page = Optional.of(first);
        while (page.isPresent()) {
            OutboundRequest request = next(seen, page.get());
            page = client.stream(
                            registration, Set.of(scope), request, limits.page(), answer -> read(answer, entry, all))
                    .next(first);
        }
        return all;
    }

    private OutboundRequest next(Set<URI> seen, URI page) throws ServiceFailed {
        if (!seen.add(page)) {
            throw new ServiceFailed(Reason.ANSWER_INVALID, "a page of the list names one before it as the next");
        }
        if (seen.size() > limits.pages()) {
            throw tooLong(limits.pages(), "pages");
        }
        return OutboundRequest.get(page, Map.of("Accept", mediaType));
    }

    private <T> PageLinks read(StreamedAnswer answer, Entry<T> entry, List<T> all) throws IOException, ServiceFailed {
        try {
            StrictJson.<ServiceFailed>objects(answer.body(), json -> {
                if (all.size() == limits.entries()) {
                    throw tooLong(limits.entries(), "entries");
                }
                all.add(entry.read(json));
            });
            return PageLinks.of(answer.headers());
        } catch (JsonProcessingException e) {
            HttpAnswer withoutWords = new HttpAnswer(answer.status(), answer.headers(), "");
            throw ServiceFailed.nonsense("the platform's list is no list of objects", withoutWords);
        }
    }

    private static ServiceFailed tooLong(int most, String what) {
        return new ServiceFailed(Reason.TOO_LARGE, "the platform's list has more than " + most + " " + what);
    }
}
