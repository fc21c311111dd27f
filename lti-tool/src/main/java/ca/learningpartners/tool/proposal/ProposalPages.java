package ca.learningpartners.tool.proposal;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.proposal.SetAside;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.together.Side;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Joint;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes the pages of proposals. */
final class ProposalPages {

    private final Stores stores;
    private final Viewer viewer;
    private final ZoneId zone;

    ProposalPages(Stores stores, Viewer viewer, ZoneId zone) {
        this.stores = stores;
        this.viewer = viewer;
        this.zone = zone;
    }

    ProposalsPage list(ProgramId program) {
        List<JointProposal> all = stores.jointProposals().in(program).stream()
                .filter(proposal -> proposal.isSeenBy(viewer.actor()))
                .toList();
        return new ProposalsPage(
                program.value(),
                lines(all, JointProposal::isOpen),
                lines(all, JointProposal::isAdopted),
                lines(all, proposal -> proposal.setAside() != null),
                viewer.isOffice(program) || !viewer.coordinated(program).isEmpty());
    }

    private List<ProposalsPage.Line> lines(List<JointProposal> all, Predicate<JointProposal> which) {
        return all.stream().filter(which).map(this::line).toList();
    }

    private ProposalsPage.Line line(JointProposal proposal) {
        return new ProposalsPage.Line(
                proposal.id().value(),
                proposal.words().title(),
                Joint.name(stores, proposal.makers().district()),
                adopted(proposal),
                proposal.isOpen()
                        && proposal.makers().sidesOf(viewer.actor()).stream()
                                .anyMatch(side -> proposal.signing().isSignedBy(side.other())
                                        && !proposal.signing().isSignedBy(side)));
    }

    ProposalPage page(JointProposal proposal, String comment, Optional<UnfitField.Problem> problem) {
        return new ProposalPage(
                proposal.id().value(),
                proposal.makers().program().value(),
                proposal.words().title(),
                proposal.words().what(),
                proposal.words().why(),
                proposal.edition(),
                proposal.begunBy() == Side.DISTRICT,
                proposal.isOpen(),
                adopted(proposal),
                Optional.ofNullable(proposal.setAside()).map(this::aside),
                proposal.makers().include(viewer.actor()),
                Joint.of(
                        stores,
                        viewer,
                        proposal.makers(),
                        EnumSet.allOf(Side.class),
                        proposal.signing(),
                        proposal.isOpen(),
                        proposal.id().value(),
                        zone),
                comment,
                problem);
    }

    ProposalFormPage begin(ProgramId program, ProposalInput typed, Optional<UnfitField.Problem> problem) {
        String back = "/programs/" + program + "/proposals";
        return new ProposalFormPage(back, back, typed.withProperId(), with(program), problem, false);
    }

    ProposalFormPage change(
            JointProposal proposal,
            Optional<ProposalInput> typed,
            Optional<UnfitField.Problem> problem,
            boolean meanwhile) {
        String address = "/proposals/" + proposal.id();
        ProposalInput input = typed.map(again -> meanwhile ? again.onTopOf(proposal) : again)
                .orElseGet(() -> ProposalInput.of(proposal));
        return new ProposalFormPage(address, address, input, List.of(), problem, meanwhile);
    }

    /** Own districts first; for the Office, every other district that somebody coordinates. */
    private List<ProposalFormPage.With> with(ProgramId program) {
        List<DistrictNumber> own = viewer.coordinated(program).stream().sorted().toList();
        List<ProposalFormPage.With> all = new ArrayList<>();
        own.forEach(district -> all.add(with(district, Side.DISTRICT)));
        if (viewer.isOffice(program)) {
            stores.appointments().in(program).stream()
                    .filter(held -> held.role() == Role.COORDINATOR)
                    .map(Appointment::district)
                    .map(Objects::requireNonNull)
                    .filter(district -> !own.contains(district))
                    .distinct()
                    .sorted()
                    .forEach(district -> all.add(with(district, Side.OFFICE)));
        }
        return all;
    }

    private ProposalFormPage.With with(DistrictNumber district, Side side) {
        return new ProposalFormPage.With(
                district.value() + ":" + side, Joint.name(stores, district), side == Side.DISTRICT);
    }

    private Optional<LocalDate> adopted(JointProposal proposal) {
        return Optional.of(proposal)
                .filter(JointProposal::isAdopted)
                .flatMap(both -> both.signing().at())
                .map(this::day);
    }

    private ProposalPage.Aside aside(SetAside aside) {
        return new ProposalPage.Aside(
                aside.side() == Side.DISTRICT, day(aside.fact().at()), aside.reason());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
