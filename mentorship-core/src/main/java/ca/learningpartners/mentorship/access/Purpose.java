package ca.learningpartners.mentorship.access;

import static ca.learningpartners.mentorship.privacy.Datum.CHARTER;
import static ca.learningpartners.mentorship.privacy.Datum.CHOICE;
import static ca.learningpartners.mentorship.privacy.Datum.CONSENT;
import static ca.learningpartners.mentorship.privacy.Datum.COUNTED;
import static ca.learningpartners.mentorship.privacy.Datum.MEETING;
import static ca.learningpartners.mentorship.privacy.Datum.NO_CONTACT;
import static ca.learningpartners.mentorship.privacy.Datum.PULSE;
import static ca.learningpartners.mentorship.privacy.Datum.RETENTION;
import static ca.learningpartners.mentorship.privacy.Datum.SELF_EFFICACY;
import static ca.learningpartners.mentorship.privacy.Datum.SESSION_LOG;
import static ca.learningpartners.mentorship.privacy.Datum.SURVEY_ANSWER;
import static ca.learningpartners.mentorship.privacy.Datum.VISIT_PLAN;

import ca.learningpartners.mentorship.privacy.Datum;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the tool works for where it is not a person who reads: each purpose names the guarded kinds of data it cannot do
 * without, and gets no others. What people write for themselves or for their pair is in none but {@link #HANDING_OVER}.
 */
public enum Purpose {
    /** Letting people in, before it is known who they are in the program. */
    SIGNING_IN,
    /** Looking after the tool and the platforms that launch it. */
    ADMINISTERING,
    /** Keeping step with courses and gradebooks. */
    KEEPING_STEP,
    /** Writing mails that somebody asked for. */
    MAILING,
    /** Finding pairs: what people said of each other counts there and is shown to nobody. */
    MATCHING(CHOICE, NO_CONTACT),
    /** Reminding people: the dates and the state of a partnership. Of what is asked in between, only whether it was answered. */
    REMINDING(SESSION_LOG, CHARTER, MEETING),
    /** Clearing away what time has made void. */
    TIDYING(MEETING),
    /** The calendar somebody subscribed to under an address of their own. */
    FEEDING_CALENDARS(MEETING, VISIT_PLAN),
    /** Noting who saw whose data, and looking out for reading that is out of the ordinary. */
    WATCHING(VISIT_PLAN),
    /** The commands of whoever runs the tool. */
    COMMAND_LINE,
    /** Making figures over many, and files without names of those who agreed to it. */
    EVALUATING(CONSENT, SESSION_LOG, CHARTER, SELF_EFFICACY, PULSE, SURVEY_ANSWER, RETENTION, COUNTED),
    /** Giving people what is kept of them, or erasing it, as they asked. */
    HANDING_OVER(Datum.values());

    private final Set<Datum> needs;

    Purpose(Datum... needs) {
        this.needs = EnumSet.noneOf(Datum.class);
        this.needs.addAll(List.of(needs));
    }

    /** Whether it cannot do without that kind of data. */
    public boolean needs(Datum datum) {
        return needs.contains(datum);
    }
}
