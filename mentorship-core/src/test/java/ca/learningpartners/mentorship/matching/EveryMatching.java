package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The slow witness: goes through every matching there is, in the order of ids, and keeps the first of the best. */
final class EveryMatching {

    /** A matching and its figures. */
    record Best(Map<ParticipantId, ParticipantId> partners, int matched, int worst, long total, long kept) {}

    private final Instance instance;
    private final boolean floor;
    private final List<ParticipantId> mentees;
    private final Map<ParticipantId, Integer> load = new HashMap<>();
    private final Map<ParticipantId, ParticipantId> partners = new TreeMap<>();
    private Best best;

    private EveryMatching(Instance instance, boolean floor) {
        this.instance = instance;
        this.floor = floor;
        mentees = instance.pairs().stream()
                .map(ScoredPair::mentee)
                .distinct()
                .sorted()
                .toList();
    }

    static Best best(Instance instance, boolean floor) {
        EveryMatching search = new EveryMatching(instance, floor);
        search.from(0);
        return search.best;
    }

    private void from(int position) {
        if (position == mentees.size()) {
            keepIfBetter();
            return;
        }
        ParticipantId mentee = mentees.get(position);
        instance.pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .filter(pair -> instance.constraints().allows(mentee, pair.mentor()))
                .map(ScoredPair::mentor)
                .sorted()
                .filter(mentor -> load.getOrDefault(mentor, 0) < instance.capacity(mentor))
                .forEach(mentor -> with(mentee, mentor, position));
        if (!instance.constraints().pins().containsKey(mentee)) {
            from(position + 1);
        }
    }

    private void with(ParticipantId mentee, ParticipantId mentor, int position) {
        load.merge(mentor, 1, Integer::sum);
        partners.put(mentee, mentor);
        from(position + 1);
        partners.remove(mentee);
        load.merge(mentor, -1, Integer::sum);
    }

    private void keepIfBetter() {
        List<Integer> scores = partners.entrySet().stream()
                .map(pair -> score(instance, pair.getKey(), pair.getValue()))
                .toList();
        int worst = scores.stream().min(Integer::compare).orElse(0);
        long total = scores.stream().mapToLong(Integer::longValue).sum();
        long kept = partners.entrySet().stream()
                .filter(pair -> pair.getValue().equals(instance.previous().get(pair.getKey())))
                .count();
        Best found = new Best(new TreeMap<>(partners), scores.size(), worst, total, kept);
        if (best == null || isBetter(found)) {
            best = found;
        }
    }

    private boolean isBetter(Best found) {
        if (found.matched != best.matched) {
            return found.matched > best.matched;
        }
        if (floor && found.worst != best.worst) {
            return found.worst > best.worst;
        }
        return found.total != best.total ? found.total > best.total : found.kept > best.kept;
    }

    static int score(Instance instance, ParticipantId mentee, ParticipantId mentor) {
        return instance.pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee) && pair.mentor().equals(mentor))
                .findFirst()
                .orElseThrow()
                .score();
    }

    /** Who does worse in one matching than in another. */
    static List<Displaced> worse(Instance instance, Best before, Best after) {
        List<Displaced> worse = new ArrayList<>();
        before.partners.forEach((mentee, from) -> {
            ParticipantId to = after.partners.get(mentee);
            int loss = score(instance, mentee, from) - (to == null ? 0 : score(instance, mentee, to));
            if (to == null || loss > 0) {
                worse.add(new Displaced(mentee, from, to, loss));
            }
        });
        return worse;
    }

    static List<BlockingPair> blocking(Instance instance, Map<ParticipantId, ParticipantId> partners) {
        List<BlockingPair> blocking = new ArrayList<>();
        instance.table().visit((mentee, mentor, score) -> {
            ParticipantId current = partners.get(mentee);
            int now = current == null ? -1 : score(instance, mentee, current);
            boolean open = instance.constraints().allows(mentee, mentor)
                    && !instance.constraints().pins().containsKey(mentee);
            if (open && score > now && wants(instance, partners, mentor, score)) {
                blocking.add(new BlockingPair(mentee, mentor, score - Math.max(0, now)));
            }
        });
        return blocking;
    }

    private static boolean wants(
            Instance instance, Map<ParticipantId, ParticipantId> partners, ParticipantId mentor, int score) {
        List<ParticipantId> theirs = partners.entrySet().stream()
                .filter(pair -> pair.getValue().equals(mentor))
                .map(Map.Entry::getKey)
                .toList();
        return theirs.size() < instance.capacity(mentor)
                || theirs.stream()
                        .filter(mentee -> !instance.constraints().pins().containsKey(mentee))
                        .anyMatch(mentee -> score(instance, mentee, mentor) < score);
    }
}
