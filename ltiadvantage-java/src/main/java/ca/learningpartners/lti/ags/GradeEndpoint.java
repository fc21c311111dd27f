package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where a platform keeps the grades of one course, as a launch names it in the claim
 * {@code https://purl.imsglobal.org/spec/lti-ags/claim/endpoint}.
 *
 * @param scopes what the platform will grant here; ask for no other
 * @param lineItems the address of the course's line items; it may carry a query of its own (Moodle's
 *     {@code ?type_id=}); absent if the tool may not see them
 * @param lineItem the address of the one line item that belongs to the link or work at hand; absent if there is none,
 *     or several
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#assignment-and-grade-service-claim">AGS 2.0, section
 *     3.1</a>
 */
public record GradeEndpoint(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {
    public GradeEndpoint {
        scopes = Set.copyOf(scopes);
        lineItems.ifPresent(address -> WebAddress.require("The address of the line items", address));
        lineItem.ifPresent(address -> WebAddress.require("The address of the line item", address));
    }
}
