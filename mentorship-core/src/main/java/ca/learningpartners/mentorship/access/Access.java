package ca.learningpartners.mentorship.access;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides who sees how much of what: somebody who acts gets the most of what {@link AccessMatrix}
 * gives to any of the ways in which they stand to whose it is, and the tool itself what its {@link Purpose} needs. It is
 * made for one transaction; who stands how is worked out once in it.
 */
public final class Access {

    private final @Nullable Actor actor;
    private final @Nullable Purpose purpose;
    private final Pairings pairings;
    private final Participants participants;
    private final Appointments appointments;
    private final Map<Whose, Set<Standing>> standings = new HashMap<>();

    /**
     * @param actor who looks; null if nobody does
     * @param purpose what the tool itself works for; null if it only shows somebody what they ask for
     */
    public Access(
            @Nullable Actor actor,
            @Nullable Purpose purpose,
            Pairings pairings,
            Participants participants,
            Appointments appointments) {
        this.actor = actor;
        this.purpose = purpose;
        this.pairings = pairings;
        this.participants = participants;
        this.appointments = appointments;
    }

    /** How much of a kind of data is seen of that person or pair. Of somebody who is not there, nothing. */
    public Extent extent(Datum datum, Whose whose) {
        if (isNeeded(datum)) {
            return Extent.WRITE;
        }
        return standings(datum, whose).stream()
                .map(standing -> AccessMatrix.extent(datum, standing))
                .max(Comparator.naturalOrder())
                .orElse(Extent.NOTHING);
    }

    /** Whether the tool itself needs that kind of data for what it is doing. */
    public boolean isNeeded(Datum datum) {
        return purpose != null && purpose.needs(datum);
    }

    public boolean reads(Datum datum, Whose whose) {
        return extent(datum, whose).reads();
    }

    /** Lets only those pass who may read it. */
    public void requireRead(Datum datum, Whose whose) {
        require(reads(datum, whose));
    }

    /** Lets only those pass who may write it. */
    public void requireWrite(Datum datum, Whose whose) {
        require(extent(datum, whose) == Extent.WRITE);
    }

    /** Lets only the tool itself pass, and only if what it is doing needs that of everybody. */
    public void requireNeed(Datum datum) {
        require(isNeeded(datum));
    }

    /** Lets only the tool itself pass, where it reminds: it learns who has said nothing, and nothing of what others said. */
    public void requireReminding(Datum datum) {
        require(purpose == Purpose.REMINDING || isNeeded(datum));
    }

    /** Lets those pass who may read it, and the tool itself where it reminds: it learns whether somebody said something. */
    public void requireReadOrReminding(Datum datum, Whose whose) {
        require(purpose == Purpose.REMINDING || reads(datum, whose));
    }

    /** Lets only the tool itself pass, and only while it works for just that. */
    public void requirePurpose(Purpose only) {
        require(purpose == only);
    }

    /** Lets only the tool itself pass, where it clears away what has run out: it learns whose there is, and until when. */
    public void requireClearing(Datum datum) {
        require(purpose == Purpose.TIDYING || isNeeded(datum));
    }

    /** Lets those pass who may write it, and the tool where it clears away what has run out. */
    public void requireClearing(Datum datum, Whose whose) {
        require(purpose == Purpose.TIDYING || extent(datum, whose) == Extent.WRITE);
    }

    /**
     * Whether whoever acts looks after somebody in a program: as a coordinator of their district, or for the Office where
     * nobody else coordinates it. Nobody looks after themselves.
     */
    public boolean looksAfter(ParticipantId person, ProgramId program) {
        if (actor == null || actor.id().equals(person)) {
            return false;
        }
        return coordinates(actor, person, program)
                || (actor.is(Role.OFFICE, program) && !isCoordinated(person, program));
    }

    private boolean isCoordinated(ParticipantId person, ProgramId program) {
        return participants
                .districtOf(person)
                .filter(district -> appointments.in(program).stream()
                        .anyMatch(held -> held.role() == Role.COORDINATOR
                                && district.equals(held.district())
                                && !held.participant().equals(person)))
                .isPresent();
    }

    /** Whether it is this person who acts. */
    public boolean isBy(ParticipantId person) {
        return actor != null && actor.id().equals(person);
    }

    /** @throws NotForYou if it is not so */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw new NotForYou();
        }
    }

    /** Assistants are invited to their partner's meeting times, and to nothing else of the pair. */
    private Set<Standing> standings(Datum datum, Whose whose) {
        Set<Standing> all = EnumSet.noneOf(Standing.class);
        all.addAll(standings.computeIfAbsent(whose, this::standings));
        if (datum == Datum.MEETING && whose instanceof Whose.Pair pair && assists(pair)) {
            all.add(Standing.INVITED);
        }
        return all;
    }

    private Set<Standing> standings(Whose whose) {
        if (actor == null) {
            return EnumSet.noneOf(Standing.class);
        }
        return whose instanceof Whose.Pair pair
                ? pairings.find(pair.id())
                        .map(found -> toPair(actor, found))
                        .orElseGet(() -> EnumSet.noneOf(Standing.class))
                : toPerson(actor, ((Whose.Person) whose).id());
    }

    private boolean assists(Whose.Pair pair) {
        return actor != null
                && pairings.find(pair.id())
                        .filter(found -> actor.schedulesFor(found.mentee(), found.program())
                                || actor.schedulesFor(found.mentor(), found.program()))
                        .isPresent();
    }

    /** What belongs to a pair is each partner's own; to whoever coordinates one of the two, it is their own people's. */
    private Set<Standing> toPair(Actor who, Pairing pairing) {
        Set<Standing> all = inProgram(who, pairing.program());
        if (pairing.includes(who.id())) {
            all.addAll(Set.of(Standing.SELF, Standing.PARTNER));
        }
        if (coordinates(who, pairing.mentee(), pairing.program())
                || coordinates(who, pairing.mentor(), pairing.program())) {
            all.addAll(Set.of(Standing.OWN_COORDINATOR, Standing.PARTNERS_COORDINATOR));
        }
        return all;
    }

    private Set<Standing> toPerson(Actor who, ParticipantId person) {
        Set<Standing> all = EnumSet.noneOf(Standing.class);
        appointments.of(person).stream().map(Appointment::program).distinct().forEach(program -> {
            all.addAll(inProgram(who, program));
            if (coordinates(who, person, program)) {
                all.add(Standing.OWN_COORDINATOR);
            }
        });
        pairings.of(person).stream().filter(Access::counts).forEach(pairing -> {
            if (coordinates(who, pairing.partnerOf(person), pairing.program())) {
                all.add(Standing.PARTNERS_COORDINATOR);
            }
            if (pairing.partnerOf(person).equals(who.id())) {
                all.add(Standing.PARTNER);
            }
        });
        if (who.id().equals(person)) {
            all.add(Standing.SELF);
        }
        return all;
    }

    /** An offer that came to nothing made nobody a partner. */
    private static boolean counts(Pairing pairing) {
        return pairing.concluded() == null || pairing.hasBegun();
    }

    private boolean coordinates(Actor who, ParticipantId person, ProgramId program) {
        DistrictNumber district = participants.districtOf(person).orElse(null);
        return district != null && who.coordinates(district, program);
    }

    private static Set<Standing> inProgram(Actor who, ProgramId program) {
        Set<Standing> all = EnumSet.noneOf(Standing.class);
        if (Arrays.stream(Role.values()).anyMatch(role -> who.is(role, program))) {
            all.add(Standing.MEMBER);
        }
        if (who.is(Role.OFFICE, program)) {
            all.add(Standing.OFFICE);
        }
        if (who.is(Role.EVALUATOR, program)) {
            all.add(Standing.EVALUATOR);
        }
        if (who.is(Role.PRIVACY_OFFICER, program)) {
            all.add(Standing.PRIVACY_OFFICER);
        }
        return all;
    }
}
