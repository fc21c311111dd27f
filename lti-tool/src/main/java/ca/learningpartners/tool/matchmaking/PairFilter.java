package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.text.SearchKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which pairs of a long list somebody wants to see, and in which order.
 *
 * @param words a part of a name, as it was typed; empty for all
 * @param district the short form of a district one of the two is from; empty for all
 */
public record PairFilter(String words, String district, Order order) {

    private static final int LONGEST = 100;

    /** What comes first. */
    public enum Order {
        NAME,
        WEAKEST,
        CHANGED;

        /** The word for it in addresses and messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order named(String key) {
            return Stream.of(values())
                    .filter(order -> order.key().equals(key))
                    .findFirst()
                    .orElse(NAME);
        }
    }

    public PairFilter {
        words = words.length() > LONGEST ? words.substring(0, words.offsetByCodePoints(0, 40)) : words;
    }

    boolean keeps(MatchingPage.Someone... people) {
        String sought = SearchKey.of(words);
        return Stream.of(people).anyMatch(each -> SearchKey.of(each.name()).contains(sought))
                && (district.isEmpty()
                        || Stream.of(people).anyMatch(each -> each.district().equals(district)));
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !words.isEmpty() || !district.isEmpty();
    }

    /** The address of another page of the same list, but for the page’s number, which comes last. */
    public String address() {
        return "?q=" + encoded(words) + "&district=" + encoded(district) + "&order=" + order.key() + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
