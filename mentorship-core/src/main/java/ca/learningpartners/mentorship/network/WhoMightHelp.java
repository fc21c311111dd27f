package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.pairing.Pause;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Works out who might help with a topic: only those who said that they may be asked about it, are there, share a language
 * with the ask, and neither of the two wishes no contact with the other. The same knowledge always gives the same answer.
 */
public final class WhoMightHelp {

    /** How many are suggested at most. */
    public static final int MOST = 5;

    private static final int HALF_LIFE_YEARS = 6;

    private final Program program;
    private final Colleagues colleagues;
    private final Map<ParticipantId, Listing> listed;
    private final Map<AskId, Ask> asks;
    private final List<Reply> replies;
    private final Set<ParticipantId> away;
    private final LocalDate today;

    private WhoMightHelp(
            Program program,
            Colleagues colleagues,
            Listings listings,
            Asks asks,
            Set<ParticipantId> away,
            LocalDate today) {
        this.program = program;
        this.colleagues = colleagues;
        this.listed = listings.reaching(program.id()).stream().collect(Collectors.toMap(Listing::person, each -> each));
        this.asks = asks.in(program.id()).stream().collect(Collectors.toMap(Ask::id, each -> each));
        this.replies = asks.repliesIn(program.id());
        this.away = away;
        this.today = today;
    }

    /** Reads what is known of a program at a moment. */
    public static WhoMightHelp in(
            Program program,
            Colleagues colleagues,
            Listings listings,
            Asks asks,
            Pairings pairings,
            Instant now,
            LocalDate today) {
        Set<ParticipantId> away = pairings.standing(program.id(), now).stream()
                .filter(pairing -> pairing.isPausedAt(now))
                .flatMap(pairing -> pairing.pauses().open().stream())
                .map(Pause::of)
                .collect(Collectors.toSet());
        return new WhoMightHelp(program, colleagues, listings, asks, away, today);
    }

    /** Those with the strongest reasons, the strongest first; ties by id. */
    public List<Suggested> with(Topic topic, ParticipantId asker, SortedSet<Language> languages) {
        Optional<Colleague> asking = colleagues.find(asker);
        Map<ParticipantId, Integer> thanked = thanked(topic);
        return asking.stream()
                .flatMap(self -> colleagues.all().stream()
                        .filter(other -> mayBeAsked(self, other, topic))
                        .map(other -> suggested(self, other, topic, languages, thanked.getOrDefault(other.id(), 0)))
                        .flatMap(Optional::stream))
                .sorted(Comparator.comparing(Suggested::weight)
                        .reversed()
                        .thenComparing(each -> each.person().id()))
                .limit(MOST)
                .toList();
    }

    /** Whether somebody is still listed, there, and not apart from the other. */
    public boolean mayBeAsked(ParticipantId asker, ParticipantId other) {
        return listed.containsKey(other) && isThere(other) && !colleagues.apart(asker, other);
    }

    private boolean mayBeAsked(Colleague self, Colleague other, Topic topic) {
        Listing listing = listed.get(other.id());
        return listing != null
                && listing.topics().contains(topic)
                && !other.id().equals(self.id())
                && isThere(other.id())
                && !self.isApartFrom(other);
    }

    /** Not on leave, and for a mentee, within their two years. */
    private boolean isThere(ParticipantId person) {
        return !away.contains(person)
                && colleagues.find(person).filter(each -> !isOver(each)).isPresent();
    }

    private boolean isOver(Colleague colleague) {
        return colleague.positionStart() != null
                && today.isAfter(
                        program.in(colleague.person().district()).eligibility().lastDay(colleague.positionStart()));
    }

    /** How often each was thanked on a topic. */
    private Map<ParticipantId, Integer> thanked(Topic topic) {
        Map<ParticipantId, Integer> times = new HashMap<>();
        replies.stream()
                .filter(reply -> reply.thanked() != null)
                .filter(reply -> Optional.ofNullable(asks.get(reply.ask()))
                        .filter(ask -> ask.topic().equals(topic))
                        .isPresent())
                .forEach(reply -> times.merge(reply.by(), 1, Integer::sum));
        return times;
    }

    private Optional<Suggested> suggested(
            Colleague self, Colleague other, Topic topic, SortedSet<Language> languages, int thanked) {
        Optional<Language> common =
                languages.stream().filter(other.person().languages()::contains).findFirst();
        List<Reason> reasons = new ArrayList<>(known(other, topic));
        if (thanked > 0) {
            reasons.add(0, new Reason.Thanked(thanked));
        }
        if (common.isEmpty() || reasons.isEmpty()) {
            return Optional.empty();
        }
        Nearness nearness = new Nearness(self.setting(), other.setting());
        if (nearness.schoolsAlike()) {
            reasons.add(new Reason.SameSchools());
        }
        nearness.sameRemoteness().map(Reason.SameRemoteness::new).ifPresent(reasons::add);
        nearness.near().map(Reason.Near::new).ifPresent(reasons::add);
        reasons.add(new Reason.Speaks(common.get()));
        return Optional.of(new Suggested(
                other.person(), reasons, reasons.stream().mapToInt(this::weight).sum()));
    }

    private static List<Reason> known(Colleague other, Topic topic) {
        List<Reason> known = new ArrayList<>();
        other.expertise().stream()
                .filter(each -> each.duty().equals(topic) && each.level() > 0)
                .map(each -> new Reason.Carried(each.level(), each.lastYear()))
                .forEach(known::add);
        Optional.ofNullable(other.offers().get(topic)).map(Reason.Offers::new).ifPresent(known::add);
        if (other.duties().contains(topic)) {
            known.add(new Reason.SameDuty());
        }
        return known;
    }

    /** In hundredths of the highest level of something carried this year. */
    private int weight(Reason reason) {
        if (reason instanceof Reason.Carried carried) {
            int years = Math.max(0, today.getYear() - carried.lastYear());
            return (int) Math.round(25 * carried.level() * Math.pow(0.5, years / (double) HALF_LIFE_YEARS));
        }
        if (reason instanceof Reason.Offers offers) {
            return 15 * offers.level();
        }
        if (reason instanceof Reason.Thanked thanked) {
            return Math.min(thanked.times(), 3) * 60;
        }
        return reason instanceof Reason.Speaks ? 0 : 20;
    }
}
