package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.PARTICIPATION;

import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;

/** Who takes part, and who has a partner. */
final class PartnerFigures implements Source {

    static final Measure MENTEES = new Measure("mentees", PARTICIPATION, Unit.PEOPLE, Datum.ELIGIBILITY);
    static final Measure MENTORS = new Measure("mentors", PARTICIPATION, Unit.PEOPLE, Datum.WORK_CONTACT);
    static final Measure MATCHED = new Measure("mentees-matched", PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);

    private final Stores stores;
    private final ZoneId zone;

    PartnerFigures(Stores stores, ZoneId zone) {
        this.stores = stores;
        this.zone = zone;
    }

    @Override
    public void fill(Sheet sheet) {
        Members members = sheet.members();
        Instant end = sheet.asOf().plusDays(1).atStartOfDay(zone).toInstant();
        List<Pairing> begun = stores.pairings().in(sheet.program().id()).stream()
                .filter(pairing -> pairing.begunAt().filter(end::isAfter).isPresent())
                .toList();
        BitSet matched = members.of(begun.stream().map(Pairing::mentee).toList());
        sheet.count(MENTEES, members.mentees());
        sheet.count(MENTORS, members.mentors());
        sheet.share(MATCHED, members.mentees(), matched);
    }
}
