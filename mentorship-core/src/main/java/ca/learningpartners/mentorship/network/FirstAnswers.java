package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How soon people are answered: the median time to the first answer and how many were answered within three days, for a
 * program and by topic. Everything is about at least ten people who asked; what is about fewer is masked, and so is a share
 * of which either side is about fewer.
 *
 * @param all empty if masked
 * @param topics by topic; empty if masked
 */
public record FirstAnswers(Optional<Figure> all, SortedMap<Topic, Optional<Figure>> topics) {

    /** What counts as soon. */
    public static final Duration SOON = Duration.ofDays(3);

    /**
     * @param asks how many were asked by ten people or more
     * @param median the median time of those that were answered; empty if fewer than ten people's were
     * @param soon the share answered within three days, in percent; empty if masked
     */
    public record Figure(int asks, Optional<Duration> median, Optional<Integer> soon) {}

    /** Works them out from what was asked at least three days before a moment, and answered since. */
    public static FirstAnswers of(Collection<Ask> asks, Collection<Reply> replies, Instant now) {
        List<Ask> due =
                asks.stream().filter(ask -> !ask.at().plus(SOON).isAfter(now)).toList();
        return new Counting(due, firsts(replies)).figures();
    }

    private static Map<AskId, Instant> firsts(Collection<Reply> replies) {
        return replies.stream()
                .collect(Collectors.toMap(Reply::ask, Reply::at, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** The cells of one report, judged together. */
    private static final class Counting {

        private final List<Ask> asks;
        private final Map<AskId, Instant> firsts;
        private final Map<ParticipantId, Integer> positions = new HashMap<>();
        private final Suppression suppression = new Suppression();
        private final BitSet shown;
        private final SortedMap<Topic, int[]> cells = new TreeMap<>();
        private final int[] whole;

        Counting(List<Ask> asks, Map<AskId, Instant> firsts) {
            this.asks = asks;
            this.firsts = firsts;
            asks.forEach(ask -> positions.putIfAbsent(ask.asker(), positions.size()));
            this.whole = cells(ask -> true);
            asks.stream().map(Ask::topic).distinct().forEach(topic -> cells.put(topic, cells(of(topic))));
            this.shown = suppression.shown();
        }

        FirstAnswers figures() {
            SortedMap<Topic, Optional<Figure>> topics = new TreeMap<>();
            cells.forEach((topic, cell) -> topics.put(topic, figure(cell, of(topic))));
            return new FirstAnswers(figure(whole, ask -> true), topics);
        }

        private static Predicate<Ask> of(Topic topic) {
            return ask -> ask.topic().equals(topic);
        }

        /** Who asked, who was answered at all, who was answered soon, and who was not. */
        private int[] cells(Predicate<Ask> which) {
            return new int[] {
                suppression.cell(askers(which)),
                suppression.cell(askers(which.and(ask -> firsts.containsKey(ask.id())))),
                suppression.cell(askers(which.and(this::soon))),
                suppression.cell(askers(which.and(ask -> !soon(ask))))
            };
        }

        private BitSet askers(Predicate<Ask> which) {
            BitSet people = new BitSet();
            asks.stream().filter(which).map(ask -> positions.get(ask.asker())).forEach(people::set);
            return people;
        }

        private boolean soon(Ask ask) {
            Instant first = firsts.get(ask.id());
            return first != null && !first.isAfter(ask.at().plus(SOON));
        }

        private Optional<Figure> figure(int[] cell, Predicate<Ask> which) {
            if (!shown.get(cell[0])) {
                return Optional.empty();
            }
            List<Ask> these = asks.stream().filter(which).toList();
            boolean share = shown.get(cell[2]) && shown.get(cell[3]);
            long soon = these.stream().filter(this::soon).count();
            return Optional.of(new Figure(
                    these.size(),
                    shown.get(cell[1]) ? median(these) : Optional.empty(),
                    share ? Optional.of((int) Math.round(100.0 * soon / these.size())) : Optional.empty()));
        }

        private Optional<Duration> median(List<Ask> these) {
            List<Duration> times = new ArrayList<>(these.stream()
                    .filter(ask -> firsts.containsKey(ask.id()))
                    .map(ask -> Duration.between(ask.at(), firsts.get(ask.id())))
                    .sorted()
                    .toList());
            if (times.isEmpty()) {
                return Optional.empty();
            }
            Duration upper = times.get(times.size() / 2);
            Duration lower = times.get((times.size() - 1) / 2);
            return Optional.of(lower.plus(upper).dividedBy(2));
        }
    }
}
