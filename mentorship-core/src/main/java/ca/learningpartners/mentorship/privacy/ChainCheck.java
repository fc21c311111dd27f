package ca.learningpartners.mentorship.privacy;

import ca.learningpartners.mentorship.privacy.ChainFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the list of acts once, from the first to the last, and names what was tampered with. It holds two acts at
 * a time, however long the list is, and remembers no more than the first {@value #MOST} faults.
 *
 * <p>An act that does not fit is judged by the one after it: if that one builds on the fingerprint the act carries, the
 * act itself was changed (or those before it are gone); if it builds on what stood before, the act was put in.
 */
public final class ChainCheck {

    /** More faults than this are not told apart. */
    public static final int MOST = 100;

    private final @Nullable String anchor;
    private final List<Suspect> suspects = new ArrayList<>();
    private final List<Suspect> bystanders = new ArrayList<>();
    private @Nullable Suspect open;
    private String trusted = ChainOfActs.BEGINNING;
    private String last = ChainOfActs.BEGINNING;
    private long lastSeq;
    private long count;
    private boolean anchored;

    private ChainCheck(@Nullable String anchor) {
        this.anchor = anchor;
        this.anchored = anchor == null || anchor.equals(ChainOfActs.BEGINNING);
    }

    /** Of a list by itself: what was cut off at its end cannot be seen. */
    public static ChainCheck begin() {
        return new ChainCheck(null);
    }

    /** Of a list in which the act with this fingerprint must still be. */
    public static ChainCheck holding(String anchor) {
        return new ChainCheck(anchor);
    }

    /** The next act, in the order of their numbers. */
    public void next(LinkedAct act) {
        count++;
        last = act.link();
        anchored |= act.link().equals(anchor);
        if (open == null || !settled(open, act)) {
            look(act);
        }
    }

    /** What was found, in the order of the list. To be asked once, after the last act. */
    public List<ChainFault> faults() {
        if (open != null) {
            suspects.add(open);
            open = null;
        }
        List<ChainFault> faults = new ArrayList<>();
        while (!suspects.isEmpty()) {
            faults.add(named(suspects.remove(0)));
        }
        if (!anchored) {
            faults.add(ChainFault.at(Kind.CUT, lastSeq + 1));
        }
        return List.copyOf(faults);
    }

    /** Where the list ends; empty if its last fingerprint is none. */
    public Optional<ChainHead> head() {
        return Optional.of(last).filter(ChainOfActs::isLink).map(link -> new ChainHead(count, link));
    }

    /** How many acts there are. */
    public long count() {
        return count;
    }

    private void look(LinkedAct act) {
        if (act.follows(trusted) && act.seq() == lastSeq + 1) {
            trust(act.link(), act.seq());
        } else {
            open = new Suspect(act, trusted, lastSeq + 1, Kind.CHANGED);
        }
    }

    private void trust(String link, long seq) {
        trusted = link;
        lastSeq = seq;
    }

    /** Judges an act by the one after it; true if that one has been dealt with as well. */
    private boolean settled(Suspect suspect, LinkedAct next) {
        LinkedAct act = suspect.act();
        open = null;
        if (next.follows(act.link())) {
            keep(suspect);
            trust(act.link(), act.seq());
        } else if (next.follows(act.linkAfter(suspect.previous()))) {
            keep(suspect);
            trust(act.linkAfter(suspect.previous()), act.seq());
        } else if (next.follows(suspect.previous())) {
            keep(new Suspect(act, suspect.previous(), suspect.due(), Kind.INSERTED));
        } else {
            keep(suspect);
            Suspect bystander = new Suspect(next, act.link(), next.seq(), Kind.CHANGED);
            keep(bystander, bystanders);
            trust(suspect.tradedPlacesWith(bystander) ? suspect.linkBehind(next) : next.link(), next.seq());
            return true;
        }
        return false;
    }

    private void keep(Suspect suspect) {
        keep(suspect, suspects);
    }

    private static void keep(Suspect suspect, List<Suspect> among) {
        if (among.size() < MOST) {
            among.add(suspect);
        }
    }

    private ChainFault named(Suspect suspect) {
        Optional<Suspect> other = swappedWith(suspect);
        other.ifPresent(suspects::remove);
        return other.map(found -> new ChainFault(
                        Kind.SWAPPED, suspect.act().seq(), found.act().seq()))
                .orElseGet(suspect::fault);
    }

    /** The act that would be right in the place of this one. */
    private Optional<Suspect> swappedWith(Suspect suspect) {
        List<Suspect> others = new ArrayList<>(suspects);
        others.addAll(bystanders);
        return others.stream().filter(suspect::tradedPlacesWith).findFirst();
    }

    /**
     * An act that does not fit.
     *
     * @param previous the fingerprint it should build on
     * @param due the number that should have come
     */
    private record Suspect(LinkedAct act, String previous, long due, Kind kind) {

        ChainFault fault() {
            boolean gap = kind == Kind.CHANGED && act.seq() > due;
            return gap ? new ChainFault(Kind.REMOVED, due, act.seq() - 1) : ChainFault.at(kind, act.seq());
        }

        /** The fingerprint here if another act stood in this place. */
        private String linkWith(LinkedAct other) {
            return other.linkAfter(previous, act.seq());
        }

        /** The fingerprint of this act in the place of the next one, which stands here. */
        String linkBehind(LinkedAct next) {
            return act.linkAfter(linkWith(next), next.seq());
        }

        boolean tradedPlacesWith(Suspect other) {
            String right = linkWith(other.act);
            return act.seq() < other.act.seq() && (right.equals(act.link()) || right.equals(other.act.link()));
        }
    }
}
