package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.progress.Arranged;
import ca.learningpartners.mentorship.progress.NextStep;
import ca.learningpartners.mentorship.progress.Progress;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A partnership as one of its partners sees it.
 *
 * @param word the program's word for the partner
 * @param mentoring true if the viewer is the mentor
 * @param arranged the meetings the two have proposed or agreed
 * @param zone by which clock the viewer lives
 * @param mayLog whether the viewer can log a contact now
 * @param usual what a contact of the two usually is
 * @param today the day it is where the viewer is
 * @param awaitsPartner true while the partner has not said yes
 * @param until the last day on which the offer can be answered; empty if it is no offer, or stands without end
 * @param ended how it ended, as the viewer is told; empty as long as it stands
 * @param reasons what spoke most for this match, the strongest first; empty if it was not made by the matching
 * @param sessions the latest ones, newest first
 * @param contacts how many sessions there are, shown or not
 * @param minutes what all of them add up to
 * @param touched every objective of the program with how many sessions served it
 * @param progress the way the two have come, as it is drawn; empty before they begin
 * @param apart how far the two are from each other; empty if that is not known, or it came to nothing
 * @param doors the pages this one leads on to
 */
public record PairingPage(
        String id,
        String program,
        LocalText title,
        Partner partner,
        LocalText word,
        boolean mentoring,
        NextStep step,
        Arranged arranged,
        ZoneId zone,
        boolean mayLog,
        Usual usual,
        LocalDate today,
        boolean awaitsPartner,
        Optional<LocalDate> until,
        Optional<Ended> ended,
        List<Criterion> reasons,
        List<Contact> sessions,
        int contacts,
        long minutes,
        List<Touched> touched,
        Optional<Progress> progress,
        Optional<Apart> apart,
        List<Door> doors) {

    /** What a partner is told about the end. That the other one said no, nobody is told. */
    public enum Ended {
        /** It is concluded, whatever the reason. */
        CONCLUDED,
        /** The viewer said “no, thank you”. */
        DECLINED_BY_YOU,
        /** The partnership had begun, and is over. */
        OVER
    }

    /** The partner, with the contact they share; after an offer that came to nothing, the name alone. */
    public record Partner(String name, Optional<String> email, Optional<String> district, List<String> languages) {}

    /** @param modes how people travel between the two communities; empty if nobody has said */
    public record Apart(long kilometres, Set<TravelMode> modes) {}

    /** A contact; who logged it can set it right. */
    public record Contact(Session session, boolean own) {}

    /** An objective and how many sessions served it; none is information, not a grade. */
    public record Touched(Objective objective, int sessions) {}

    /**
     * A page this one leads on to, and how things stand there.
     *
     * @param name for the messages {@code door.NAME} and {@code door.NAME.STATE}
     * @param details those of the state's message
     */
    public record Door(String name, String address, String state, List<Object> details) {}
}
