package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.stewardship.Labels;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.together.Comment;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.together.Comments;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;
import java.util.Optional;

/** A district and the Office make a resource: begin it, write, comment, sign, and with that publish; or take it back. */
public final class MakingResource {

    private final Programs programs;
    private final Resources resources;
    private final Files files;
    private final Comments comments;
    private final Labels labels;
    private final AuditTrail audit;

    public MakingResource(
            Programs programs, Resources resources, Files files, Comments comments, Labels labels, AuditTrail audit) {
        this.programs = programs;
        this.resources = resources;
        this.files = files;
        this.comments = comments;
        this.labels = labels;
        this.audit = audit;
    }

    /**
     * Begins a resource. Sending the same one again keeps one.
     *
     * @throws RefusedException {@code unknown-resource} for anyone who does not speak for that side;
     *     {@code resource-tag-unknown} with a tag the program does not have; {@code resource-id-taken} if something else is
     *     kept under that id
     */
    public Resource begin(
            Actor actor, ResourceId id, Makers makers, Reach reach, Side side, Content content, Instant at) {
        Fact fact = new Fact(actor.id(), at);
        if (!reach.signing().contains(side) || !makers.sidesOf(actor).contains(side)) {
            throw unknown();
        }
        Resource fresh = Resource.begun(id, makers, reach, side, fact, null);
        requireTags(content, makers);
        if (resources.begin(fresh, Version.first(id, content, side, fact))) {
            tell(actor, "resource-begun", id, at);
            return fresh;
        }
        return resources
                .find(id)
                .filter(kept ->
                        kept.begun().by().equals(actor.id()) && kept.makers().equals(makers))
                .orElseThrow(() -> new RefusedException("resource-id-taken"));
    }

    /**
     * Takes a district's published practice on its way to the province, as it stands: the district proposes it, or the
     * Office invites it. From there on it is made together. A practice is on its way once; asking again finds it there.
     *
     * @throws RefusedException {@code unknown-resource} for anyone but the two; {@code resource-not-published} if there is
     *     nothing to begin with
     */
    public Resource promote(Actor actor, ResourceId practice, ResourceId fresh, Side side, Instant at) {
        Resource from = resources
                .find(practice)
                .filter(found -> found.reach() == Reach.DISTRICT && found.isSeenBy(actor))
                .filter(found -> found.makers().sidesOf(actor).contains(side))
                .orElseThrow(MakingResource::unknown);
        Optional<Resource> already = resources.madeOf(practice);
        if (already.isPresent()) {
            return already.get();
        }
        if (!from.isPublished() || from.withdrawn() != null) {
            throw new RefusedException("resource-not-published");
        }
        Fact fact = new Fact(actor.id(), at);
        Resource promoted = Resource.begun(fresh, from.makers(), Reach.PROVINCE, side, fact, practice);
        Content content =
                resources.version(practice, from.published()).orElseThrow().content();
        if (!resources.begin(promoted, Version.first(fresh, content, side, fact))) {
            return resources.madeOf(practice).orElseThrow(() -> new RefusedException("resource-id-taken"));
        }
        tell(actor, "resource-promoted", fresh, at);
        return promoted;
    }

    /**
     * Writes the next version; the signatures below the one before do not count for it. Sending what stands there already
     * changes nothing.
     *
     * @param base the version the writer had before them
     * @throws RefusedException {@code unknown-resource}; {@code resource-withdrawn}; {@code resource-tag-unknown};
     *     {@code resource-changed-meanwhile} if there is a newer version than {@code base}; {@code resource-file-unknown} if
     *     a file is not one of this resource
     */
    public Version write(Actor actor, ResourceId id, int base, Side side, Content content, Instant at) {
        Resource resource = requireStanding(actor, id, side);
        requireTags(content, resource.makers());
        content.wordings().values().forEach(wording -> requireFile(resource, wording));
        Version newest = resources.newest(id).orElseThrow();
        if (newest.content().equals(content)) {
            return newest;
        }
        Version next = newest.followedBy(content, side, new Fact(actor.id(), at));
        if (newest.number() != base || !resources.add(next)) {
            throw new RefusedException("resource-changed-meanwhile");
        }
        tell(actor, "resource-written", id, at);
        return next;
    }

    /**
     * Signs a version for a side; with the last signature it takes, it is published; what a community controls waits for its
     * steward’s word as well ({@link FollowingSteward}). Signing twice keeps the first.
     *
     * @throws RefusedException {@code unknown-resource}; {@code resource-withdrawn}; {@code resource-needs-both-languages}
     *     for the province's; {@code joint-one-person} if the other side's signature is theirs, too;
     *     {@code resource-changed-meanwhile} if that version is not the newest
     */
    public Version sign(Actor actor, ResourceId id, int number, Side side, Instant at) {
        Resource resource = requireStanding(actor, id, side);
        Version version = resources
                .newest(id)
                .filter(newest -> newest.number() == number)
                .orElseThrow(() -> new RefusedException("resource-changed-meanwhile"));
        if (resource.reach() == Reach.PROVINCE && !version.content().isInBothLanguages()) {
            throw new RefusedException("resource-needs-both-languages");
        }
        Fact signature = new Fact(actor.id(), at);
        if (!version.signing().isSignedBy(side)) {
            requireOpen(version.signing(), side, signature);
            if (!resources.sign(id, number, side, signature)) {
                throw new RefusedException("resource-changed-meanwhile");
            }
            tell(actor, "resource-signed", id, at);
        }
        if (labels.mayRelease(Subject.resource(id.value())) && resources.publish(id, number, at)) {
            tell(actor, "resource-published", id, at);
        }
        return resources.version(id, number).orElseThrow();
    }

    /** Says something to the other side. Sending it twice keeps it once. */
    public void comment(Actor actor, ResourceId id, CommentId comment, Side side, String text, Instant at) {
        requireStanding(actor, id, side);
        if (comments.add(new Comment(comment, id.value(), side, new Fact(actor.id(), at), text))) {
            tell(actor, "resource-commented", id, at);
        }
    }

    /**
     * Takes it back, published or not; either side may.
     *
     * @throws RefusedException {@code unknown-resource}; {@code resource-withdrawn} if it was taken back before
     */
    public void withdraw(Actor actor, ResourceId id, Side side, String reason, Instant at) {
        requireStanding(actor, id, side);
        if (!resources.withdraw(id, new Withdrawal(side, new Fact(actor.id(), at), reason))) {
            throw new RefusedException("resource-withdrawn");
        }
        tell(actor, "resource-withdrawn", id, at);
    }

    Resource requireStanding(Actor actor, ResourceId id, Side side) {
        Resource resource = resources
                .find(id)
                .filter(found -> found.sidesOf(actor).contains(side))
                .orElseThrow(MakingResource::unknown);
        if (resource.withdrawn() != null) {
            throw new RefusedException("resource-withdrawn");
        }
        return resource;
    }

    private void requireTags(Content content, Makers makers) {
        Program program = programs.find(makers.program()).orElseThrow(MakingResource::unknown);
        content.chosen().stream()
                .filter(tag -> !Tags.has(program, tag))
                .findFirst()
                .ifPresent(tag -> {
                    throw new RefusedException("resource-tag-unknown", tag.value());
                });
    }

    /** A practice's file stays the practice's; what was made of it for the province may go on having it. */
    private void requireFile(Resource resource, Wording wording) {
        FileId file = wording.file();
        boolean own = file == null
                || files.find(file)
                        .filter(kept -> kept.resource().equals(resource.id())
                                || kept.resource().equals(resource.practice()))
                        .isPresent();
        if (!own) {
            throw new RefusedException("resource-file-unknown");
        }
    }

    private static void requireOpen(JointSigning signing, Side side, Fact signature) {
        if (!signing.isOpenTo(side, signature)) {
            throw new RefusedException("joint-one-person");
        }
    }

    private static RefusedException unknown() {
        return new RefusedException("unknown-resource");
    }

    private void tell(Actor actor, String verb, ResourceId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
