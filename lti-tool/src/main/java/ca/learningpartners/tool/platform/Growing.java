package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.privacy.Auditor.Seen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Whether somebody more could be in a cell, and once more, without a shown count changing: then it has no greatest number,
 * and nothing needs to be solved. It adds one to a cell, to each whole it is part of, and to a part of each whole.
 */
final class Growing {

    private final Seen seen;
    private final Map<Integer, List<int[]>> rows = new HashMap<>();

    Growing(Seen seen, BitSet cells) {
        this.seen = seen;
        for (int[] row : seen.rows()) {
            IntStream.of(row)
                    .filter(cells::get)
                    .forEach(cell ->
                            rows.computeIfAbsent(cell, any -> new ArrayList<>()).add(row));
        }
    }

    boolean isEndless(int cell) {
        BitSet more = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(cell));
        more.set(cell);
        while (!next.isEmpty()) {
            int grown = next.remove();
            if (seen.most()[grown] < LinearAuditor.ANY
                    || !rows.getOrDefault(grown, List.of()).stream().allMatch(row -> follow(row, more, next))) {
                return false;
            }
        }
        return true;
    }

    /** Lets the whole of a row grow with its part, or a part with its whole; false if it takes two parts, or none can. */
    private boolean follow(int[] row, BitSet more, Deque<Integer> next) {
        long parts = IntStream.of(row).skip(1).filter(more::get).count();
        if (parts == 0) {
            OptionalInt free = IntStream.of(row)
                    .skip(1)
                    .filter(part -> seen.most()[part] >= LinearAuditor.ANY)
                    .findFirst();
            free.ifPresent(part -> grow(part, more, next));
            return free.isPresent();
        }
        grow(row[0], more, next);
        return parts == 1;
    }

    private static void grow(int cell, BitSet more, Deque<Integer> next) {
        if (!more.get(cell)) {
            more.set(cell);
            next.add(cell);
        }
    }
}
