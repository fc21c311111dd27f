package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.progress.Arranged;
import ca.learningpartners.mentorship.progress.NextStep;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.viewer.Part;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The first screen.
 *
 * @param partnerships the viewer's own, the newest first
 * @param pulses partnerships of which the viewer is asked how they are going
 * @param waiting programs in which the viewer still waits for a mentor
 * @param ready programs in which the viewer mentors and has nobody yet
 * @param choosing where the viewer was asked to choose, and still may
 * @param concluded what came to an end lately
 * @param alumni programs the viewer took part in as a mentee until their window was over
 * @param joined accounts the viewer joined lately from other platforms, told once more in case it was not them
 * @param asks where a coordinator asks how it goes
 * @param assisting partnerships whose times the viewer settles
 * @param desks the programs the viewer looks after
 * @param evaluating the programs the viewer evaluates
 * @param earlier partnerships that are over, whose copy the viewer keeps
 * @param shared goals of colleagues to which the viewer is invited
 * @param reminders what the viewer was reminded of and has not put away
 * @param happenings what is going on in the programs on this screen
 * @param programs the programs on this screen, with their parts
 * @param elsewhere further programs the viewer has a role in, one tap away
 */
public record HomePage(
        List<Partnership> partnerships,
        List<Pulse> pulses,
        List<Waiting> waiting,
        List<Waiting> ready,
        List<Choosing> choosing,
        List<Concluded> concluded,
        List<Alumnus> alumni,
        List<Joined> joined,
        List<Ask> asks,
        List<Assisting> assisting,
        List<Desk> desks,
        List<Evaluating> evaluating,
        List<Copy> earlier,
        List<SharedGoal> shared,
        List<Reminder> reminders,
        List<Happening> happenings,
        List<Parts> programs,
        List<Elsewhere> elsewhere) {

    /**
     * What is going on: {@code happening.<key>} says it, {@code happening.<key>.do} is the link.
     *
     * @param details what the sentence mentions, in its order
     */
    public record Happening(String key, List<Object> details, String address) {}

    /**
     * What there is in a program besides one's own partnership.
     *
     * @param alone what nobody else reads
     */
    public record Parts(LocalText title, List<Part> alone, List<Part> all) {}

    /**
     * A reminder.
     *
     * @param kind the word for what it is about
     * @param about the partnership it is about; empty for those whose number alone is said
     * @param count how many it stands for
     * @param address where the viewer can do something about it
     */
    public record Reminder(String kind, String about, String partner, int count, String address) {}

    /**
     * One of the viewer's partnerships.
     *
     * @param mentoring true if the viewer is the mentor in it
     * @param word the program's word for the partner
     * @param awaitsPartner true while the partner has not said yes
     * @param arranged the meetings the two have proposed or agreed
     * @param zone by which clock the viewer lives
     * @param mayLog whether the viewer can log a contact now
     * @param usual what a contact of the two usually is
     * @param today the day it is where the viewer is
     * @param until the last day to answer, once an offer has been waiting for the viewer's answer for a while
     */
    public record Partnership(
            String id,
            String program,
            String partner,
            boolean mentoring,
            LocalText word,
            NextStep step,
            Arranged arranged,
            ZoneId zone,
            boolean mayLog,
            Usual usual,
            LocalDate today,
            boolean awaitsPartner,
            Optional<LocalDate> until,
            Optional<LocalDate> lastContact,
            int contacts) {}

    /**
     * The short question in between about one partnership.
     *
     * @param days which moment it is
     * @param closes the last day to answer
     */
    public record Pulse(String program, String pairing, String partner, int days, LocalDate closes) {}

    /**
     * A program in which the viewer has no partner yet.
     *
     * @param open how many questions about the viewer are open
     * @param enough whether what is known is enough to be matched by; else the first open question is the next step
     * @param question the address of the first open question, if there is one
     */
    public record Waiting(
            String program, LocalText title, LocalText word, int open, boolean enough, Optional<String> question) {}

    /**
     * A program in which the viewer was asked to choose.
     *
     * @param word the program's word for the partner
     * @param made true once the viewer has said something
     */
    public record Choosing(String program, LocalText word, boolean mentoring, boolean made) {}

    /** What came to an end, as a partner is told; the names stand in the messages. */
    public enum How {
        /** An offer, whatever the reason. */
        OFFER,
        /** The viewer said “no, thank you”; nobody else is told that. */
        DECLINED_BY_YOU,
        /** A partnership that had begun, whoever ended it. */
        PARTNERSHIP,
        /** A partnership that ran its course. */
        COMPLETED
    }

    /**
     * A partnership, or the offer of one, that came to an end.
     *
     * @param options by when the viewer is shown whom else it could be, as long as that is open
     */
    public record Concluded(String partner, String id, How how, Optional<LocalDate> options) {

        /** Whether there is something to keep: it had begun. */
        public boolean hasCopy() {
            return how == How.PARTNERSHIP || how == How.COMPLETED;
        }
    }

    /**
     * A program the viewer took part in as a mentee.
     *
     * @param lastDay of their window
     * @param word the program's word for a mentor
     * @param mentoring whether they mentor in a program, or have said that they would like to
     */
    public record Alumnus(
            String program, LocalText title, LocalDate lastDay, LocalText word, boolean mentoring, List<Copy> copies) {}

    /** A partnership that is over, of which the viewer keeps a copy. */
    public record Copy(String id, String partner) {}

    /**
     * A colleague's goal the viewer may work on.
     *
     * @param owner by name
     */
    public record SharedGoal(String id, String owner, String text) {}

    /** An account on another platform that was joined by a code. */
    public record Joined(String platform, LocalDate on) {}

    /**
     * A program the viewer evaluates.
     *
     * @param asOf the day of its latest figures; empty if there are none yet
     */
    public record Evaluating(String program, LocalText title, Optional<LocalDate> asOf) {}

    /** A program that is not on this screen. */
    public record Elsewhere(String program, LocalText title) {}

    /**
     * A partnership as an assistant finds it.
     *
     * @param next the next agreed meeting, by the clock of whoever the viewer settles times for
     * @param waits whether times wait for that partner's answer
     * @param proposed the first time that waits for the other's answer
     */
    public record Assisting(
            String pairing,
            String principal,
            String partner,
            Optional<LocalDateTime> next,
            boolean waits,
            Optional<LocalDateTime> proposed) {}

    /** A coordinator asks how it goes in a partnership of the viewer's. */
    public record Ask(String pairing, String partner, String by, Optional<String> address) {}

    /**
     * A program the viewer looks after, in five numbers.
     *
     * @param office true for the Provincial Office, which sees every district
     * @param numbers what wants attention
     * @param offered offers not answered by both
     * @param active partnerships that have begun
     * @param contacts of the last thirty days; empty if they are of too few people for the viewer to be told
     * @param asking people who ask to join
     * @param wishes people who would like to be contacted, and nobody has taken it up
     * @param words proposed pairs that wait for the viewer's word as a coordinator
     * @param run the latest proposal that nobody has approved, if there is one
     */
    public record Desk(
            String program,
            LocalText title,
            LocalText word,
            boolean office,
            String districts,
            List<Number> numbers,
            int offered,
            int active,
            Optional<Integer> contacts,
            int asking,
            int wishes,
            int words,
            Optional<String> run,
            int proposed) {

        /** How many people wait for a partner. */
        public int waiting() {
            return numbers.get(0).count();
        }

        /** What wants attention once nobody waits for a partner. */
        public Optional<Number> next() {
            return numbers.stream().skip(1).filter(number -> number.count() > 0).findFirst();
        }
    }

    /**
     * One of the five.
     *
     * @param which its name, for its address and its words
     * @param overdue how many of them were due by a day that has passed
     * @param masked whether there are too few for the viewer to be told
     */
    public record Number(String which, int count, int overdue, boolean masked) {}
}
