package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Districts;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Office moves a program from pilot over scale to steady, and back, and says which districts take part. Nobody who
 * takes part loses anything by it: a district that leaves keeps its people until their time is over, and only nobody new
 * can be enrolled there.
 */
public final class MovingProgram {

    private final Programs programs;
    private final Districts districts;
    private final ProgramChanges changes;
    private final AuditTrail audit;

    public MovingProgram(Programs programs, Districts districts, ProgramChanges changes, AuditTrail audit) {
        this.programs = programs;
        this.districts = districts;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Moves the program to a stage. Where it is already, nothing happens.
     *
     * @param typed why; needed for a step back
     * @param seen the number of the program's newest change when the Office looked
     * @return whether anything changed
     * @throws RefusedException {@code unknown-program} for anyone but the Office, {@code stage-reason-needed},
     *     {@code program-changed-meanwhile}
     */
    public boolean move(Actor actor, ProgramId id, Stage stage, String typed, int seen, Instant at) {
        Program program = program(actor, id);
        if (program.stage() == stage) {
            return false;
        }
        String reason = Bounds.reason(typed, false);
        if (reason.isEmpty() && stage.compareTo(program.stage()) < 0) {
            throw new RefusedException("stage-reason-needed");
        }
        if (changes.count(id) != seen) {
            throw new RefusedException("program-changed-meanwhile");
        }
        keep(program.at(stage), ProgramChange.What.MOVED, stage, null, reason, new Fact(actor.id(), at));
        return true;
    }

    /**
     * Makes a district a partner. Where it takes part already, nothing happens.
     *
     * @return whether anything changed
     * @throws RefusedException {@code unknown-program} for anyone but the Office, {@code unknown-district}
     */
    public boolean add(Actor actor, ProgramId id, DistrictNumber district, Instant at) {
        Program program = program(actor, id);
        if (districts.find(district).isEmpty()) {
            throw new RefusedException("unknown-district", district);
        }
        if (program.refusal(district).isEmpty()) {
            return false;
        }
        SortedSet<DistrictNumber> partners = new TreeSet<>(program.partners());
        partners.add(district);
        keep(program.with(partners), ProgramChange.What.JOINED, null, district, "", new Fact(actor.id(), at));
        return true;
    }

    /**
     * Ends that a district is a partner. Whoever of it takes part stays until their time is over. Where it is none, nothing
     * happens.
     *
     * @return whether anything changed
     * @throws RefusedException {@code unknown-program} for anyone but the Office, {@code partner-reason-needed},
     *     {@code last-partner}
     */
    public boolean remove(Actor actor, ProgramId id, DistrictNumber district, String typed, Instant at) {
        Program program = program(actor, id);
        SortedSet<DistrictNumber> partners = new TreeSet<>(program.partners());
        if (partners.isEmpty()) {
            districts.all().stream().map(District::number).forEach(partners::add);
        }
        if (!partners.remove(district)) {
            return false;
        }
        String reason = Bounds.reason(typed, false);
        if (reason.isEmpty()) {
            throw new RefusedException("partner-reason-needed");
        }
        if (partners.isEmpty()) {
            throw new RefusedException("last-partner");
        }
        keep(program.with(partners), ProgramChange.What.LEFT, null, district, reason, new Fact(actor.id(), at));
        return true;
    }

    /**
     * Opens the program to every district.
     *
     * @return whether anything changed
     * @throws RefusedException {@code unknown-program} for anyone but the Office
     */
    public boolean open(Actor actor, ProgramId id, Instant at) {
        Program program = program(actor, id);
        if (program.partners().isEmpty()) {
            return false;
        }
        keep(program.with(new TreeSet<>()), ProgramChange.What.OPENED, null, null, "", new Fact(actor.id(), at));
        return true;
    }

    /**
     * Lets only some districts take part where every district did: those that have people in the program.
     *
     * @param inhabited the districts of the people in it
     * @return whether anything changed
     * @throws RefusedException {@code unknown-program} for anyone but the Office, {@code last-partner} if there are none
     */
    public boolean narrow(Actor actor, ProgramId id, Collection<DistrictNumber> inhabited, Instant at) {
        Program program = program(actor, id);
        if (!program.partners().isEmpty()) {
            return false;
        }
        if (inhabited.isEmpty()) {
            throw new RefusedException("last-partner");
        }
        SortedSet<DistrictNumber> partners = inhabited.stream().collect(Collectors.toCollection(TreeSet::new));
        keep(program.with(partners), ProgramChange.What.NARROWED, null, null, "", new Fact(actor.id(), at));
        return true;
    }

    private Program program(Actor actor, ProgramId id) {
        return programs.find(id)
                .filter(found -> actor.is(Role.OFFICE, id))
                .orElseThrow(() -> new RefusedException("unknown-program", id));
    }

    private void keep(
            Program changed,
            ProgramChange.What what,
            @Nullable Stage stage,
            @Nullable DistrictNumber district,
            String reason,
            Fact made) {
        ProgramChange change =
                new ProgramChange(changed.id(), changes.count(changed.id()) + 1, what, stage, district, reason, made);
        if (!changes.add(change)) {
            throw new RefusedException("program-changed-meanwhile");
        }
        programs.save(changed);
        String verb = district == null
                ? "program-changed"
                : what == ProgramChange.What.JOINED ? "partner-joined" : "partner-left";
        String subject = district == null ? changed.id().value() : changed.id() + "/" + district;
        audit.add(new Act(made.by().value(), verb, subject, made.at()));
    }
}
