package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.text.Refusal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two rules of which one must come before the other wherever they hold. */
enum RuleOrder {
    /** An offer is brought up again before it expires. */
    OFFER(PolicyKey.OFFER_NUDGE_DAYS, PolicyKey.OFFER_EXPIRY_DAYS, 1),
    /** The two are reminded before, or when, a coordinator sees that it is quiet. */
    SILENCE(PolicyKey.CADENCE_NUDGE_PERCENT, PolicyKey.CADENCE_QUIET_PERCENT, 0),
    /** A partnership is brought to its close while the mentee may still take part. */
    CLOSE(PolicyKey.CLOSURE_MONTH, PolicyKey.ELIGIBILITY_MONTHS, 1),
    /** The first term fits into the most there is. */
    TERM(PolicyKey.MENTOR_TERM_MONTHS, PolicyKey.MENTOR_MOST_MONTHS, 0);

    private final PolicyKey earlier;
    private final PolicyKey later;
    private final int apart;

    RuleOrder(PolicyKey earlier, PolicyKey later, int apart) {
        this.earlier = earlier;
        this.later = later;
        this.apart = apart;
    }

    /** Whether a rule is one of the two. */
    boolean concerns(PolicyKey key) {
        return earlier == key || later == key;
    }

    /** Why the two cannot stand as they do in a district, or in the province (0); empty if they can. */
    Optional<Refusal> refusal(Rules rules, @Nullable DistrictNumber district) {
        int first = rules.in(earlier, district);
        int second = rules.in(later, district);
        return first + apart <= second
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "rule-order-" + name().toLowerCase(Locale.ROOT),
                        first,
                        second,
                        district == null ? 0 : district.value()));
    }
}
