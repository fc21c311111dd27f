package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The resources that are kept, every version of each. */
public interface Resources {

    Optional<Resource> find(ResourceId id);

    /** What is being made, or was, of a district's practice for the province, unless it was withdrawn. */
    Optional<Resource> madeOf(ResourceId practice);

    /** All versions of a resource, the newest first. */
    List<Version> versions(ResourceId resource);

    default Optional<Version> newest(ResourceId resource) {
        return versions(resource).stream().findFirst();
    }

    default Optional<Version> version(ResourceId resource, int number) {
        return versions(resource).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /**
     * Keeps a resource with its first version.
     *
     * @return false, and nothing is kept, if its id is there already, or if the practice it is made of is already on its
     *     way to the province
     */
    boolean begin(Resource resource, Version first);

    /** Keeps a version. Returns false, and keeps nothing, if it is not the one after the newest, or if it is withdrawn. */
    boolean add(Version version);

    /**
     * Keeps a side's signature below a version. Whoever signed for the other side cannot sign for this one, too.
     *
     * @return false, and nothing is kept, if that version is not the newest any more, is signed by that side already, or if
     *     the resource is withdrawn
     */
    boolean sign(ResourceId resource, int version, Side side, Fact signature);

    /**
     * Publishes a version that is {@linkplain Version#isAgreed agreed}. However many ask for it at once, one of them is told
     * yes.
     *
     * @return false, and nothing is changed, if it is not agreed, or published already, or if the resource is withdrawn
     */
    boolean publish(ResourceId resource, int version, Instant at);

    /** Holds back what is published: its makers alone read it from now on. Returns false if nothing is published. */
    boolean hold(ResourceId resource);

    /** Takes a resource back. Returns false, and changes nothing, if that was done already. */
    boolean withdraw(ResourceId resource, Withdrawal withdrawal);

    /** What somebody is shown of what is published. */
    Shelf shelf(Shelf.Question question);

    /** What is not published as its newest version says, and not withdrawn; with that version, the newest first. */
    List<Shelf.Item> drafts(ProgramId program);
}
