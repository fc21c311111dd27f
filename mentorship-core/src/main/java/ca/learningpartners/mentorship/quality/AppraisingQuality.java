package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Office looks at the program, a coordinator at their district: standard by standard, until it can be signed off. For
 * everybody else there is nothing to write: {@code unknown-appraisal}.
 */
public final class AppraisingQuality {

    private final Appraisals appraisals;
    private final AuditTrail audit;

    public AppraisingQuality(Appraisals appraisals, AuditTrail audit) {
        this.appraisals = appraisals;
        this.audit = audit;
    }

    /**
     * Begins the one of a year, from the last one that was signed off. Where one is open, or the form is sent twice, that one
     * is gone on with.
     *
     * @param district null for the program as a whole
     * @throws RefusedException {@code unknown-appraisal}, {@code appraisal-year-done} if this year’s is signed off
     */
    public AppraisalId begin(
            Actor actor, AppraisalId id, ProgramId program, @Nullable DistrictNumber district, int year, Instant at) {
        if (!Appraisal.isOf(actor, program, district)) {
            throw new RefusedException("unknown-appraisal");
        }
        List<Appraisal> own = appraisals.in(program).stream()
                .filter(kept -> Objects.equals(kept.district(), district))
                .toList();
        Optional<Appraisal> open = own.stream().filter(kept -> !kept.isSigned()).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        SortedMap<String, Placed> from =
                own.stream().findFirst().map(AppraisingQuality::takenOver).orElse(new TreeMap<>());
        Fact begun = new Fact(actor.id(), at);
        if (!appraisals.begin(new Appraisal(id, program, district, year, Standards.NEWEST, from, begun, null))) {
            throw new RefusedException("appraisal-year-done", year);
        }
        tell(actor, "appraisal-begun", id, at);
        return id;
    }

    /** What was said of standards that there still are. */
    private static SortedMap<String, Placed> takenOver(Appraisal last) {
        SortedMap<String, Placed> from = new TreeMap<>();
        last.placed().forEach((key, place) -> {
            if (Standards.newest().find(key).isPresent()) {
                from.put(key, new Placed(place.level(), place.why(), place.evidence(), 1));
            }
        });
        return from;
    }

    /**
     * Says where a standard stands. Sending the same twice keeps one.
     *
     * @param base the edition it was written from; 0 if nothing had been said
     * @throws RefusedException {@code unknown-appraisal}, {@code appraisal-signed}, {@code appraisal-changed} if it was
     *     written from elsewhere meanwhile
     */
    public void place(
            Actor actor,
            AppraisalId id,
            String standard,
            int base,
            Level level,
            String why,
            List<Evidence> evidence,
            Instant at) {
        Appraisal appraisal = own(actor, id);
        if (Standards.of(appraisal.standards()).find(standard).isEmpty()) {
            throw new RefusedException("unknown-appraisal");
        }
        if (appraisal.isSigned()) {
            throw new RefusedException("appraisal-signed");
        }
        Placed place = new Placed(level, why, evidence, base + 1);
        if (place.equals(appraisal.placed().get(standard))) {
            return;
        }
        if (!appraisals.place(id, standard, place, new Fact(actor.id(), at))) {
            throw new RefusedException("appraisal-changed");
        }
        tell(actor, "appraisal-written", id, at);
    }

    /**
     * Signs it off. Doing so twice changes nothing.
     *
     * @throws RefusedException {@code unknown-appraisal}, {@code appraisal-gaps} with how many standards have some
     */
    public void sign(Actor actor, AppraisalId id, Instant at) {
        Appraisal appraisal = own(actor, id);
        long gaps = appraisal.gaps().stream().map(Gap::standard).distinct().count();
        if (gaps > 0) {
            throw new RefusedException("appraisal-gaps", gaps);
        }
        if (appraisals.sign(id, new Fact(actor.id(), at))) {
            tell(actor, "appraisal-signed", id, at);
        }
    }

    /** Takes something on. Sending the same form twice keeps one. Refused as {@code unknown-appraisal}. */
    public void undertake(Actor actor, Undertaking undertaking, Instant at) {
        Appraisal appraisal = own(actor, undertaking.appraisal());
        if (Standards.of(appraisal.standards()).find(undertaking.standard()).isEmpty()) {
            throw new RefusedException("unknown-appraisal");
        }
        if (appraisals.add(undertaking)) {
            tell(actor, "undertaking-noted", appraisal.id(), at);
        }
    }

    /** It is done; whose appraisal it is, or who sees to it, says so. */
    public void finish(Actor actor, UndertakingId id, Instant at) {
        Undertaking undertaking =
                appraisals.undertaking(id).orElseThrow(() -> new RefusedException("unknown-appraisal"));
        if (!undertaking.owner().equals(actor.id())) {
            own(actor, undertaking.appraisal());
        }
        if (appraisals.finish(id, new Fact(actor.id(), at))) {
            tell(actor, "undertaking-done", undertaking.appraisal(), at);
        }
    }

    private Appraisal own(Actor actor, AppraisalId id) {
        return appraisals
                .find(id)
                .filter(found -> found.isOf(actor))
                .orElseThrow(() -> new RefusedException("unknown-appraisal"));
    }

    private void tell(Actor actor, String verb, AppraisalId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
