package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.HttpAnswer;
import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.service.ServiceFailed;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the next page of a list in the {@code Link} header.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3">RFC 8288, 3</a>
 */
final class NextPage {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern NEXT = Pattern.compile(
            ";\\s*rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next\\b)", Pattern.CASE_INSENSITIVE);

    private NextPage() {}

    /** The next page, on the same origin as the first; nothing if this is the last. */
    static Optional<URI> after(HttpAnswer answer, URI first) throws ServiceFailed {
        String links = String.join(", ", answer.headers().getOrDefault("link", List.of()));
        Matcher link = LINK.matcher(links);
        while (link.find()) {
            if (NEXT.matcher(link.group(2)).find()) {
                return Optional.of(onSameOrigin(link.group(1), answer, first));
            }
        }
        if (links.contains("next")) {
            throw ServiceFailed.nonsense("the platform's link to the next page can't be read", answer);
        }
        return Optional.empty();
    }

    private static URI onSameOrigin(String target, HttpAnswer answer, URI first) throws ServiceFailed {
        return WebAddress.parse(first.resolve(target.replace(" ", "%20")).toString())
                .filter(next -> Objects.equals(next.getScheme(), first.getScheme()))
                .filter(next -> next.getHost().equalsIgnoreCase(first.getHost()) && next.getPort() == first.getPort())
                .orElseThrow(() -> ServiceFailed.nonsense("the platform's next page is on another origin", answer));
    }
}
