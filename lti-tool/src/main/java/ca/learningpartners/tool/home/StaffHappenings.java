package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Side;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What waits for a coordinator or the Office: answers that are due, and signatures below what two sides make together. */
final class StaffHappenings {

    /** More erasures than these are not open at a time. */
    private static final int MOST = 100;

    private final Stores stores;
    private final Viewer viewer;
    private final Clock clock;

    StaffHappenings(Stores stores, Viewer viewer, Clock clock) {
        this.stores = stores;
        this.viewer = viewer;
        this.clock = clock;
    }

    Stream<HomePage.Happening> in(Program program) {
        boolean staff = viewer.isOffice(program.id())
                || !viewer.coordinated(program.id()).isEmpty();
        Stream<HomePage.Happening> others = viewer.actor().is(Role.PRIVACY_OFFICER, program.id())
                ? Stream.of(erasures(program), late(program)).flatMap(lines -> lines)
                : Stream.of();
        Stream<HomePage.Happening> own = staff
                ? Stream.of(requests(program), corrections(program), resources(program), proposals(program))
                        .flatMap(lines -> lines)
                : Stream.of();
        return Stream.concat(others, own);
    }

    /** What the other side has signed and the viewer's has not. */
    private Stream<HomePage.Happening> resources(Program program) {
        return stores.resources().drafts(program.id()).stream()
                .filter(item -> item.resource().sidesOf(viewer.actor()).stream()
                        .anyMatch(side -> waits(item.version().signing(), side)))
                .map(item -> new HomePage.Happening(
                        "resource-waits",
                        List.of(item.version()
                                .content()
                                .in(viewer.session().locale())
                                .title()),
                        "/resources/" + item.resource().id() + "/draft"));
    }

    private Stream<HomePage.Happening> proposals(Program program) {
        return stores.jointProposals().in(program.id()).stream()
                .filter(JointProposal::isOpen)
                .filter(proposal -> proposal.makers().sidesOf(viewer.actor()).stream()
                        .anyMatch(side -> waits(proposal.signing(), side)))
                .map(proposal -> new HomePage.Happening(
                        "proposal-waits", List.of(proposal.words().title()), "/proposals/" + proposal.id()));
    }

    /** How much that was said to the viewer's districts, or to their Office, should have been answered by now. */
    private Stream<HomePage.Happening> requests(Program program) {
        Stream<Addressee> districts =
                viewer.coordinated(program.id()).stream().map(district -> new Addressee(program.id(), district));
        Stream<Addressee> office =
                viewer.isOffice(program.id()) ? Stream.of(Addressee.office(program.id())) : Stream.of();
        List<Addressee> all = Stream.concat(districts, office).toList();
        return Arrays.stream(Matter.Sort.values())
                .map(sort -> late(program, all, sort))
                .filter(line -> !line.details().contains(0));
    }

    /** What the viewer owns and has not answered. */
    private Stream<HomePage.Happening> corrections(Program program) {
        return counted("corrections-open", stores.corrections().open(viewer.id()), program, "/corrections");
    }

    /** What nobody has answered by its day, for the privacy officer. */
    private Stream<HomePage.Happening> late(Program program) {
        int late = stores.corrections().overdue(program.id(), LocalDate.now(clock));
        return counted("corrections-late", late, program, "/corrections");
    }

    private Stream<HomePage.Happening> erasures(Program program) {
        long open = stores.erasures().in(program.id(), 0, MOST).stream()
                .filter(Erasure::isOpen)
                .count();
        return counted("erasures-open", (int) open, program, "/erasures");
    }

    private static Stream<HomePage.Happening> counted(String key, int count, Program program, String list) {
        return count == 0
                ? Stream.of()
                : Stream.of(new HomePage.Happening(key, List.of(count), "/programs/" + program.id() + list));
    }

    private HomePage.Happening late(Program program, List<Addressee> all, Matter.Sort sort) {
        int late = all.stream()
                .mapToInt(to -> stores.requests().overdue(to, sort, LocalDate.now(clock)))
                .sum();
        String list = sort == Matter.Sort.FEEDBACK ? "/feedback" : "/support";
        return new HomePage.Happening("requests-late", List.of(late), "/programs/" + program.id() + list);
    }

    private static boolean waits(JointSigning signing, Side side) {
        return signing.isSignedBy(side.other()) && !signing.isSignedBy(side);
    }
}
