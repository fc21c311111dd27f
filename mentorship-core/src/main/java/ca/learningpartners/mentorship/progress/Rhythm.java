package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;

/**
 * How often two partners mean to be in touch, and how long a silence it takes until somebody is told of it.
 *
 * @param everyDays the agreed rhythm of contacts, at least 1
 * @param nudgePercent beyond that much of the rhythm, the two are reminded
 * @param quietPercent beyond that much of the rhythm, a coordinator sees that it is quiet
 * @param silentDays from that many days on, the two are asked how they would like to go on, at least 1
 * @param askDays that many days later, the coordinator asks
 */
public record Rhythm(int everyDays, int nudgePercent, int quietPercent, int silentDays, int askDays) {

    public Rhythm {
        if (everyDays < 1 || silentDays < 1) {
            throw new IllegalArgumentException("A rhythm of " + everyDays + " days, silent after " + silentDays
                    + ": both begin at 1. Maybe leave the program's own?");
        }
    }

    /**
     * The agreed rhythm of a partnership: that of the charter both have signed, or the program's in the mentee's district
     * if there is none. A change that only one has signed does not count yet.
     */
    public static Rhythm of(Stores stores, Pairing pairing) {
        Program program = stores.programs()
                .find(pairing.program())
                .orElseThrow()
                .in(stores.participants().districtOf(pairing.mentee()).orElse(null));
        return stores.charters()
                .inForce(pairing.id())
                .map(charter -> of(program, charter.terms().cadenceDays()))
                .orElseGet(() -> of(program));
    }

    /** The program's own. */
    public static Rhythm of(Program program) {
        return of(program, program.setting(PolicyKey.CADENCE_DAYS));
    }

    /** The one two partners agreed on for themselves; the rest is the program's. */
    public static Rhythm of(Program program, int everyDays) {
        return new Rhythm(
                everyDays,
                program.setting(PolicyKey.CADENCE_NUDGE_PERCENT),
                program.setting(PolicyKey.CADENCE_QUIET_PERCENT),
                program.setting(PolicyKey.SILENT_DAYS),
                program.setting(PolicyKey.SILENT_ASK_DAYS));
    }

    /** The least number of silent days at which a gap is that wide. */
    public int daysUntil(Gap gap) {
        return switch (gap) {
            case UP_TO_DATE -> 0;
            case DUE -> everyDays;
            case NUDGE -> beyond(nudgePercent);
            case QUIET -> beyond(quietPercent);
            case SILENT -> silentDays;
            case ASK -> silentDays + askDays;
        };
    }

    /** The first whole number of days that is more than that share of the rhythm. */
    private int beyond(int percent) {
        return everyDays * percent / 100 + 1;
    }
}
