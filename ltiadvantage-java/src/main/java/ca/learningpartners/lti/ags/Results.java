package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.StreamLimits;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import ca.learningpartners.lti.service.ServiceScopes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a gradebook made of the scores. No page size is ever asked for: a Moodle that is asked for one answers
 * with a page of its website.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#result-service">AGS 2.0, 3.3</a>
 */
public final class Results {
    /** As many people as a roster, ten to a page (Canvas). */
    private static final PageLimits MANY =
            new PageLimits(5_000, 50_000, new StreamLimits(Duration.ofMinutes(2), 64L * 1024 * 1024));

    private final Pages pages;

    /** Results read through that client. */
    public Results(ServiceClient client) {
        this.pages = new Pages(client, "application/vnd.ims.lis.v2.resultcontainer+json", MANY);
    }

    /**
     * The results of everybody in one column.
     *
     * @param lineItem the column's own address, as the platform gave it
     * @throws ServiceFailed if not all of them could be read, or there are more than 50,000
     */
    public List<Result> list(Registration registration, URI lineItem) throws ServiceFailed {
        return read(registration, Addresses.below(lineItem, "results"));
    }

    /** The result of one person in one column, if there is any. */
    public Optional<Result> of(Registration registration, URI lineItem, Subject user) throws ServiceFailed {
        URI address = Addresses.with(Addresses.below(lineItem, "results"), Map.of("user_id", user.value()));
        return read(registration, address).stream()
                .filter(result -> result.user().equals(user))
                .findFirst();
    }

    private List<Result> read(Registration registration, URI address) throws ServiceFailed {
        return pages.read(registration, ServiceScopes.RESULT_READ, address, Results::read);
    }

    private static Result read(ObjectNode json) throws ServiceFailed {
        Subject user = StrictJson.text(json, "userId")
                .filter(id -> id.length() <= Subject.LONGEST)
                .map(Subject::new)
                .orElseThrow(() -> new ServiceFailed(Reason.ANSWER_INVALID, "a result has no usable userId"));
        return new Result(
                user, number(json, "resultScore"), number(json, "resultMaximum"), StrictJson.text(json, "comment"));
    }

    /** Taken for no grade, a number that can't be held would be a wrong one. */
    private static Optional<BigDecimal> number(ObjectNode json, String name) throws ServiceFailed {
        JsonNode node = json.path(name);
        Optional<BigDecimal> number = StrictJson.number(node);
        if (node.isNumber() && number.isEmpty()) {
            throw new ServiceFailed(Reason.ANSWER_INVALID, "a result has no usable " + name);
        }
        return number;
    }
}
