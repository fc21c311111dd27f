package ca.learningpartners.lti.service;

import ca.learningpartners.lti.http.WebOrigin;
import ca.learningpartners.lti.service.ServiceFailed.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer in pages goes on. A link is followed on the origin of the first page only, since the token goes
 * along.
 *
 * <p>Moodle escapes these addresses for HTML and sets {@code rel} in typographic quotation marks; both are undone.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288#section-3">RFC 8288, 3</a>
 */
public final class PageLinks {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:[^,\"<]|\"[^\"]*\")*+)");
    private static final Pattern NEXT = Pattern.compile("rel\\s*=.{0,8}next", Pattern.CASE_INSENSITIVE);
    private static final Pattern REL = Pattern.compile(";\\s*rel\\s*=\\s*(\"[^\"]*\"|[^;]*)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> byRelation;
    private final boolean garbled;

    private PageLinks(Map<String, String> byRelation, boolean garbled) {
        this.byRelation = byRelation;
        this.garbled = garbled;
    }

    /** The links in the headers of an answer, as both kinds of answers have them. */
    public static PageLinks of(Map<String, List<String>> headers) {
        Map<String, String> links = new LinkedHashMap<>();
        List<String> all = headers.getOrDefault("link", List.of());
        for (String header : all) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                Matcher rel = REL.matcher(link.group(2));
                if (rel.find()) {
                    addAll(links, rel.group(1), link.group(1));
                }
            }
        }
        boolean speaksOfNext =
                all.stream().anyMatch(header -> NEXT.matcher(header).find());
        return new PageLinks(links, speaksOfNext && !links.containsKey("next"));
    }

    private static void addAll(Map<String, String> links, String relations, String target) {
        String plain = relations.replaceAll("[^A-Za-z0-9:/.# -]", " ").strip().toLowerCase(Locale.ROOT);
        for (String relation : plain.split(" +")) {
            links.putIfAbsent(relation, target.replace("&amp;", "&"));
        }
    }

    /**
     * The next page; nothing on the last one.
     *
     * @param first the address of the first page
     * @throws ServiceFailed if there is a next page, but its address can't be read or is on another origin: what was
     *     read so far is not the whole, then
     */
    public Optional<URI> next(URI first) throws ServiceFailed {
        if (garbled) {
            throw new ServiceFailed(Reason.ANSWER_INVALID, "the address of the next page can't be read");
        }
        if (!byRelation.containsKey("next")) {
            return Optional.empty();
        }
        Optional<URI> next = offered("next", first);
        if (next.isEmpty()) {
            throw new ServiceFailed(
                    Reason.ANSWER_INVALID, "the next page is not on " + first.getHost() + ", where the first one is");
        }
        return next;
    }

    /** The link of that relation, if there is one that can be read and is on the origin of the first page. */
    public Optional<URI> offered(String relation, URI first) {
        return Optional.ofNullable(byRelation.get(relation))
                .flatMap(target -> resolved(target, first))
                .filter(target -> sameOrigin(target, first));
    }

    private static Optional<URI> resolved(String target, URI first) {
        try {
            return Optional.of(first.resolve(new URI(target.strip())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean sameOrigin(URI one, URI other) {
        Optional<String> origin = WebOrigin.of(one);
        return origin.isPresent() && origin.equals(WebOrigin.of(other)) && one.getRawUserInfo() == null;
    }
}
