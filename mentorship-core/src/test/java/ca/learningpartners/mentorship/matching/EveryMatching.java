package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The slow witness: goes through every matching there is, in the order of ids, and keeps the first of the best. */
final class EveryMatching {

    /** A matching and its figures. */
    record Best(Map<ParticipantId, ParticipantId> partners, int matched, int worst, long total, long kept) {}

    private record Figures(int matched, int worst, long total, long kept) {}

    private static final int NOBODY = -1;
    private static final int NOT_ALLOWED = -1;

    private final List<ParticipantId> mentees;
    private final List<ParticipantId> mentors;
    private final int[][] score;
    private final int[] left;
    private final boolean[] pinned;
    private final int[] last;
    private final int[] partner;
    private Figures best;
    private int[] chosen;

    private EveryMatching(Instance instance) {
        mentees = ids(instance.pairs().stream().map(ScoredPair::mentee).toList());
        List<ParticipantId> offering = new ArrayList<>(instance.capacities().keySet());
        instance.pairs().forEach(pair -> offering.add(pair.mentor()));
        mentors = ids(offering);
        score = new int[mentees.size()][mentors.size()];
        Arrays.stream(score).forEach(row -> Arrays.fill(row, NOT_ALLOWED));
        for (ScoredPair pair : instance.pairs()) {
            if (instance.constraints().allows(pair.mentee(), pair.mentor())) {
                score[mentees.indexOf(pair.mentee())][mentors.indexOf(pair.mentor())] = pair.score();
            }
        }
        left = mentors.stream().mapToInt(instance::capacity).toArray();
        pinned = new boolean[mentees.size()];
        last = new int[mentees.size()];
        partner = new int[mentees.size()];
        for (int i = 0; i < last.length; i++) {
            pinned[i] = instance.constraints().pins().containsKey(mentees.get(i));
            last[i] = mentors.indexOf(instance.previous().get(mentees.get(i)));
            partner[i] = NOBODY;
        }
    }

    private static List<ParticipantId> ids(List<ParticipantId> all) {
        return all.stream().distinct().sorted().toList();
    }

    static Best best(Instance instance, boolean floor) {
        EveryMatching every = new EveryMatching(instance);
        every.from(0, found -> {
            if (every.best == null || isBetter(found, every.best, floor)) {
                every.best = found;
                every.chosen = every.partner.clone();
            }
        });
        Figures best = every.best;
        return new Best(every.partners(every.chosen), best.matched, best.worst, best.total, best.kept);
    }

    /** Whom each mentee has in at least one of the best matchings, whatever changed; an empty text stands for nobody. */
    static Map<ParticipantId, Set<String>> everyBestPartner(Instance instance, boolean floor) {
        Best best = best(instance, floor);
        EveryMatching every = new EveryMatching(instance);
        Map<ParticipantId, Set<String>> partners = new TreeMap<>();
        every.from(0, found -> {
            if (found.matched == best.matched && found.total == best.total && (!floor || found.worst == best.worst)) {
                for (int i = 0; i < every.partner.length; i++) {
                    partners.computeIfAbsent(every.mentees.get(i), id -> new TreeSet<>())
                            .add(
                                    every.partner[i] == NOBODY
                                            ? ""
                                            : every.mentors
                                                    .get(every.partner[i])
                                                    .value());
                }
            }
        });
        return partners;
    }

    private void from(int mentee, Consumer<Figures> found) {
        if (mentee == partner.length) {
            found.accept(figures());
            return;
        }
        for (int j = 0; j < left.length; j++) {
            if (score[mentee][j] != NOT_ALLOWED && left[j] > 0) {
                left[j]--;
                partner[mentee] = j;
                from(mentee + 1, found);
                partner[mentee] = NOBODY;
                left[j]++;
            }
        }
        if (!pinned[mentee]) {
            from(mentee + 1, found);
        }
    }

    private Figures figures() {
        int matched = 0;
        int worst = 1_000_000;
        long total = 0;
        long kept = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NOBODY) {
                matched++;
                worst = Math.min(worst, score[i][partner[i]]);
                total += score[i][partner[i]];
                kept += partner[i] == last[i] ? 1 : 0;
            }
        }
        return new Figures(matched, matched == 0 ? 0 : worst, total, kept);
    }

    private Map<ParticipantId, ParticipantId> partners(int[] positions) {
        Map<ParticipantId, ParticipantId> partners = new TreeMap<>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] != NOBODY) {
                partners.put(mentees.get(i), mentors.get(positions[i]));
            }
        }
        return partners;
    }

    private static boolean isBetter(Figures found, Figures best, boolean floor) {
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
            int now = current == null ? 0 : score(instance, mentee, current);
            boolean open = instance.constraints().allows(mentee, mentor)
                    && !instance.constraints().pins().containsKey(mentee);
            if (open && score > now && wants(instance, partners, mentor, score)) {
                blocking.add(new BlockingPair(mentee, mentor, score - now));
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
