package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A name as its people spell it, and what else it is found by. */
record Spellings(String name, List<String> others) {

    static final int LONGEST = 120;
    static final int MOST = 20;

    static Spellings of(String what, String name, List<String> others) {
        String own = Kept.line(what + " name", name, LONGEST);
        Set<String> kept = new LinkedHashSet<>();
        others.forEach(other -> kept.add(Kept.line("other spelling", other, LONGEST)));
        kept.remove(own);
        if (kept.size() > MOST) {
            throw new IllegalArgumentException("The " + what + " has " + kept.size() + " other spellings; at most "
                    + MOST + " can be kept. Maybe leave out what differs by accents only?");
        }
        return new Spellings(own, List.copyOf(kept));
    }
}
