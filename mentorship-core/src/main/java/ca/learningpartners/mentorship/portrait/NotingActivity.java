package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A district notes what it has done, puts an entry right, or takes it away. Its coordinators and its lead do. */
public final class NotingActivity {

    private final Activities activities;
    private final Leads leads;
    private final AuditTrail audit;

    public NotingActivity(Activities activities, Leads leads, AuditTrail audit) {
        this.activities = activities;
        this.leads = leads;
        this.audit = audit;
    }

    /** What is noted. */
    public record Draft(
            LocalDate day,
            ActivityKind kind,
            Bilingual words,
            @Nullable String link) {}

    /**
     * Notes something, or puts right what is there under that id; sending it twice keeps one.
     *
     * @param today what is still to come cannot be noted
     * @throws RefusedException {@code unknown-district} for people of elsewhere; {@code words-are-the-districts} for the
     *     Office; {@code activity-in-future}
     */
    public void note(Actor actor, ActivityId id, DistrictNumber district, Draft draft, LocalDate today, Instant at) {
        Hand.of(actor, district, leads).requireWords();
        if (draft.day().isAfter(today)) {
            throw new RefusedException("activity-in-future", draft.day());
        }
        Fact by = new Fact(actor.id(), at);
        boolean added = activities.add(
                new Activity(id, district, draft.day(), draft.kind(), draft.words(), draft.link(), by, null));
        if (added) {
            tell(by, "activity-noted", id);
        } else {
            correct(id, district, draft, by);
        }
    }

    private void correct(ActivityId id, DistrictNumber district, Draft draft, Fact by) {
        Activity kept = activities
                .find(id)
                .filter(found -> found.district().equals(district))
                .orElseThrow(() -> new RefusedException("unknown-district"));
        Draft before = new Draft(kept.day(), kept.kind(), kept.words(), kept.link());
        if (!draft.equals(before)) {
            activities.correct(kept.corrected(draft.day(), draft.kind(), draft.words(), draft.link(), by));
            tell(by, "activity-corrected", id);
        }
    }

    /** Takes an entry away. What is not there, or another district's, changes nothing. */
    public void remove(Actor actor, DistrictNumber district, ActivityId id, Instant at) {
        Hand.of(actor, district, leads).requireWords();
        activities.find(id).filter(found -> found.district().equals(district)).ifPresent(found -> {
            activities.remove(id);
            tell(new Fact(actor.id(), at), "activity-removed", id);
        });
    }

    private void tell(Fact by, String verb, ActivityId id) {
        audit.add(new Act(by.by().value(), verb, id.value(), by.at()));
    }
}
