package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Team;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.quality.Evidence;
import ca.learningpartners.mentorship.quality.EvidenceKind;
import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a piece of evidence is to whoever looks: what it is called, and where it leads. What they may not see is to them as
 * what is not there.
 */
public final class Shown {

    private static final int GATHERINGS = 12;

    private final Stores stores;
    private final Viewer viewer;
    private final ProgramId program;
    private final Messages messages;
    private final Optional<Bulletin> bulletin;
    private final List<Measure> measures;

    Shown(Stores stores, Viewer viewer, ProgramId program, Messages messages) {
        this.stores = stores;
        this.viewer = viewer;
        this.program = program;
        this.messages = messages;
        this.bulletin = stores.bulletins().latest(program);
        this.measures = bulletin.map(latest -> stores.bulletins().figures(latest.id()).stream()
                        .map(figure -> figure.measure())
                        .distinct()
                        .filter(this::isFor)
                        .toList())
                .orElse(List.of());
    }

    /** Evidence as it is linked. */
    public record Link(Evidence evidence, String name, String address) {

        /** How a form sends it back. */
        public String sent() {
            return evidence.kind() + " " + evidence.ref() + (evidence.label().isEmpty() ? "" : "\t" + evidence.label());
        }

        public boolean isElsewhere() {
            return evidence.kind() == EvidenceKind.WEB;
        }
    }

    /** Empty if it is not there, or not for the viewer. */
    Optional<Link> of(Evidence evidence) {
        return switch (evidence.kind()) {
            case WEB -> link(evidence, evidence.label(), evidence.ref());
            case RULES -> link(evidence, messages.get("quality.evidence.RULES"), "/programs/" + program + "/rules");
            case PROGRAM -> link(evidence, messages.get("quality.evidence.PROGRAM"), "/programs/" + program);
            case DATA_MAP -> link(evidence, messages.get("quality.evidence.DATA_MAP"), "/privacy/map");
            case RESOURCE -> resource(evidence);
            case GATHERING -> gathering(evidence);
            case PROPOSAL -> proposal(evidence);
            case MEASURE -> measure(evidence);
        };
    }

    private static Optional<Link> link(Evidence evidence, String name, String address) {
        return Optional.of(new Link(evidence, name, address));
    }

    private Optional<Link> resource(Evidence evidence) {
        return stores.resources()
                .find(new ResourceId(evidence.ref()))
                .filter(found -> found.makers().program().equals(program)
                        && found.isPublished()
                        && found.isSeenBy(viewer.actor()))
                .flatMap(found -> named(evidence, found));
    }

    private Optional<Link> named(Evidence evidence, Resource found) {
        return stores.resources()
                .version(found.id(), found.published())
                .flatMap(version ->
                        link(evidence, version.content().in(messages.locale()).title(), "/resources/" + found.id()));
    }

    private Optional<Link> gathering(Evidence evidence) {
        return stores.gatherings()
                .find(new GatheringId(evidence.ref()))
                .filter(found -> found.program().equals(program) && Team.isInvited(viewer.actor(), program))
                .flatMap(found ->
                        link(evidence, found.plan().title().in(messages.locale()), "/gatherings/" + found.id()));
    }

    private Optional<Link> proposal(Evidence evidence) {
        return stores.jointProposals()
                .find(new JointProposalId(evidence.ref()))
                .filter(found -> found.makers().program().equals(program) && found.isSeenBy(viewer.actor()))
                .flatMap(found -> link(evidence, found.words().title(), "/proposals/" + found.id()));
    }

    private Optional<Link> measure(Evidence evidence) {
        return measures.stream()
                .filter(found ->
                        found.key().equals(evidence.ref()) && found.key().equals(found.family()))
                .findFirst()
                .flatMap(found -> link(
                        evidence,
                        messages.get(
                                "quality.evidence.MEASURE",
                                messages.get("measure." + found.family()),
                                bulletin.orElseThrow().asOf()),
                        "/programs/" + program + "/figures/measures/" + found.key()));
    }

    private boolean isFor(Measure measure) {
        return (viewer.isOffice(program) && measure.isFor(Standing.OFFICE))
                || (viewer.actor().is(Role.EVALUATOR, program) && measure.isFor(Standing.EVALUATOR))
                || (viewer.actor().is(Role.COORDINATOR, program) && measure.isFor(Standing.OWN_COORDINATOR));
    }

    /** What the tool itself can show for a standard, besides what is shown already. */
    List<Link> offered(Standards.Standard standard, List<Evidence> already) {
        return standard.offers().stream()
                .map(Shown::offer)
                .filter(evidence -> !already.contains(evidence))
                .flatMap(evidence -> of(evidence).stream())
                .toList();
    }

    private static Evidence offer(String offer) {
        String[] parts = offer.split(" ", 2);
        return new Evidence(EvidenceKind.valueOf(parts[0]), parts.length == 1 ? "" : parts[1], "");
    }

    /** What can be chosen from a list, besides what the tool offers and what is shown already. */
    List<Link> choice(List<Evidence> already) {
        List<Evidence> all = new ArrayList<>();
        Stream.of(EvidenceKind.values())
                .filter(EvidenceKind::isOnlyOne)
                .forEach(kind -> all.add(new Evidence(kind, "", "")));
        stores.gatherings()
                .latest(program, GATHERINGS)
                .forEach(one ->
                        all.add(new Evidence(EvidenceKind.GATHERING, one.id().value(), "")));
        stores.jointProposals()
                .in(program)
                .forEach(one ->
                        all.add(new Evidence(EvidenceKind.PROPOSAL, one.id().value(), "")));
        return all.stream()
                .filter(evidence -> !already.contains(evidence))
                .flatMap(evidence -> of(evidence).stream())
                .toList();
    }
}
