package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.AskFacts;
import ca.learningpartners.mentorship.evaluation.Facts;
import ca.learningpartners.mentorship.evaluation.GatheringFacts;
import ca.learningpartners.mentorship.evaluation.MemberFacts;
import ca.learningpartners.mentorship.evaluation.PairFacts;
import ca.learningpartners.mentorship.evaluation.ResourceFacts;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts, read off what is kept, one thing after the other. */
record InMemoryProgramFacts(InMemoryData data) implements Facts {

    @Override
    public List<PairFacts> pairs(ProgramId program, AsOf asOf) {
        return data.pairings.values().stream()
                .filter(each -> each.program().equals(program))
                .filter(each -> asOf.counts(each.offered().at()))
                .map(each -> pair(each, asOf))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    private PairFacts pair(Pairing pairing, AsOf asOf) {
        Conclusion end =
                pairing.concluded() == null || !asOf.counts(pairing.concluded().at()) ? null : pairing.concluded();
        return new PairFacts(
                pairing.id(),
                pairing.mentee(),
                pairing.mentor(),
                asOf.day(),
                asOf.dayOf(pairing.offered().at()),
                pairing.begunAt().filter(asOf::counts).map(asOf::dayOf).orElse(null),
                end == null ? null : asOf.dayOf(end.at()),
                end == null ? null : end.how(),
                fit(pairing),
                signed(pairing.id(), asOf)
                        .map(charter -> asOf.dayOf(signedAt(charter)))
                        .findFirst()
                        .orElse(null),
                signed(pairing.id(), asOf)
                        .mapToInt(charter -> charter.terms().cadenceDays())
                        .reduce((earlier, later) -> later),
                pauses(pairing, asOf),
                contacts(pairing.id(), asOf)
                        .map(each -> new PairFacts.Contact(each.date(), each.minutes(), asOf.dayOf(each.loggedAt())))
                        .toList(),
                contacts(pairing.id(), asOf)
                        .flatMap(each -> each.objectives().stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                goals(pairing.id(), asOf),
                visits(pairing.id(), asOf));
    }

    private OptionalInt fit(Pairing pairing) {
        return Optional.ofNullable(pairing.run())
                .map(data.matchRuns::get)
                .map(run -> run.proposal().pairs().stream()
                        .filter(pair -> pair.mentee().equals(pairing.mentee())
                                && pair.mentor().equals(pairing.mentor()))
                        .mapToInt(ProposedPair::score)
                        .findFirst())
                .orElse(OptionalInt.empty());
    }

    /** The versions both had signed, in the order of their numbers. */
    private Stream<Charter> signed(PairingId pairing, AsOf asOf) {
        return data.charters.values().stream()
                .filter(charter -> charter.pairing().equals(pairing))
                .filter(charter -> charter.signedAt().filter(asOf::counts).isPresent())
                .sorted(Comparator.comparing(Charter::version));
    }

    private static Instant signedAt(Charter charter) {
        return charter.signedAt().orElseThrow();
    }

    private static List<PairFacts.Rest> pauses(Pairing pairing, AsOf asOf) {
        return pairing.pauses().all().stream()
                .filter(pause -> asOf.counts(pause.begun().at()))
                .map(pause -> new PairFacts.Rest(asOf.dayOf(pause.begun().at()), dayBy(pause.ended(), asOf)))
                .toList();
    }

    private static @Nullable LocalDate dayBy(@Nullable Fact fact, AsOf asOf) {
        return fact == null || !asOf.counts(fact.at()) ? null : asOf.dayOf(fact.at());
    }

    private Stream<Session> contacts(PairingId pairing, AsOf asOf) {
        return data.sessions.values().stream()
                .filter(session -> session.pairing().equals(pairing))
                .filter(session -> asOf.counts(session.date()) && asOf.counts(session.loggedAt()));
    }

    private SortedSet<ObjectiveCode> goals(PairingId pairing, AsOf asOf) {
        return data.goals.values().stream()
                .filter(goal -> goal.pairing().equals(pairing))
                .filter(goal -> asOf.counts(goal.set().at()))
                .map(Goal::words)
                .flatMap(words -> words.objectives().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<LocalDate> visits(PairingId pairing, AsOf asOf) {
        return data.visits.values().stream()
                .filter(visit -> visit.pairing().equals(pairing))
                .filter(visit -> tookPlace(visit, asOf))
                .map(visit -> Objects.requireNonNull(visit.plan().last()))
                .sorted()
                .toList();
    }

    private static boolean tookPlace(Visit visit, AsOf asOf) {
        LocalDate last = visit.plan().last();
        boolean off = visit.calledOff() != null && asOf.counts(visit.calledOff().at());
        return last != null
                && asOf.counts(last)
                && !off
                && visit.agreed().stream()
                                .filter(fact -> asOf.counts(fact.at()))
                                .count()
                        == 2;
    }

    @Override
    public List<MemberFacts> members(ProgramId program) {
        return Stream.concat(
                        data.mentees.values().stream()
                                .filter(each -> each.program().equals(program))
                                .map(InMemoryProgramFacts::mentee),
                        data.mentors.values().stream()
                                .filter(each -> each.program().equals(program))
                                .map(InMemoryProgramFacts::mentor))
                .map(this::known)
                .sorted(MemberFacts.ORDER)
                .toList();
    }

    private static MemberFacts mentee(Mentee mentee) {
        return new MemberFacts(
                mentee.id(),
                null,
                false,
                !mentee.needs().isEmpty(),
                !mentee.needs().isEmpty() && !mentee.issues().isEmpty(),
                saysWhere(mentee.setting()),
                new MemberFacts.Accompanied(mentee.positionStart()),
                null);
    }

    private static MemberFacts mentor(Mentor mentor) {
        return new MemberFacts(
                mentor.id(),
                null,
                false,
                !mentor.offers().isEmpty(),
                !mentor.offers().isEmpty() && !mentor.expertise().isEmpty(),
                saysWhere(mentor.setting()),
                null,
                new MemberFacts.Accompanying(mentor.trained(), mentor.available(), mentor.capacity()));
    }

    /** With what the person says of themselves now, in whatever program they said it. */
    private MemberFacts known(MemberFacts member) {
        Participant person = Objects.requireNonNull(data.participants.get(member.person()));
        return new MemberFacts(
                member.person(),
                person.district(),
                person.email() != null,
                member.saysWhat(),
                member.saysEnough(),
                member.saysWhere(),
                member.asMentee(),
                member.asMentor());
    }

    private static boolean saysWhere(Setting setting) {
        return setting.base() != null || setting.remoteness() != null;
    }

    @Override
    public List<GatheringFacts> gatherings(ProgramId program, AsOf asOf) {
        return data.gatherings.values().stream()
                .filter(each -> each.program().equals(program)
                        && each.isHeld()
                        && each.isOver(asOf.end().minusMillis(1)))
                .sorted(Comparator.comparing(
                                (Gathering each) -> each.plan().hours().day())
                        .thenComparing(Gathering::id))
                .map(each -> new GatheringFacts(each.id(), each.plan().hours().day(), attended(each, asOf)))
                .toList();
    }

    private SortedSet<ParticipantId> attended(Gathering gathering, AsOf asOf) {
        return data.attendance.values().stream()
                .filter(each -> each.gathering().equals(gathering.id()))
                .filter(each -> asOf.counts(each.noted().at()))
                .map(Guest.Attendance::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<AskFacts> asks(ProgramId program, AsOf asOf) {
        return asked(program, asOf)
                .map(ask -> new AskFacts(
                        ask.id(),
                        ask.asker(),
                        asOf.dayOf(ask.at()),
                        answers(ask, asOf)
                                .map(Reply::at)
                                .min(Comparator.naturalOrder())
                                .map(asOf::dayOf)
                                .orElse(null)))
                .sorted(Comparator.comparing(ask -> ask.id().value()))
                .toList();
    }

    private Stream<Ask> asked(ProgramId program, AsOf asOf) {
        return data.asks.values().stream()
                .filter(ask -> ask.program().equals(program) && asOf.counts(ask.at()))
                .filter(ask -> ask.withdrawn() == null || !asOf.counts(ask.withdrawn()));
    }

    private Stream<Reply> answers(Ask ask, AsOf asOf) {
        return data.askReplies.values().stream()
                .filter(reply -> reply.ask().equals(ask.id()) && !reply.by().equals(ask.asker()))
                .filter(reply -> asOf.counts(reply.at()));
    }

    @Override
    public SortedSet<ParticipantId> answerers(ProgramId program, AsOf asOf) {
        return asked(program, asOf)
                .flatMap(ask -> answers(ask, asOf))
                .map(Reply::by)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<ResourceFacts> resources(ProgramId program, AsOf asOf) {
        return data.resources.values().stream()
                .filter(each -> each.makers().program().equals(program) && isOut(each, asOf))
                .map(each -> new ResourceFacts(each.id(), each.makers().district(), languages(each)))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    private boolean isOut(Resource resource, AsOf asOf) {
        Instant published = data.resourcesPublished.get(resource.id());
        boolean back = resource.withdrawn() != null
                && asOf.counts(resource.withdrawn().fact().at());
        return resource.isPublished() && published != null && asOf.counts(published) && !back;
    }

    private SortedSet<Language> languages(Resource resource) {
        Content content = new InMemoryResources(data)
                .version(resource.id(), resource.published())
                .orElseThrow()
                .content();
        SortedSet<Language> languages = new TreeSet<>();
        Stream.ofNullable(content.english()).forEach(any -> languages.add(Language.ENGLISH));
        Stream.ofNullable(content.french()).forEach(any -> languages.add(Language.FRENCH));
        return languages;
    }

    @Override
    public SortedMap<DistrictNumber, Integer> expected(ProgramId program, int year, AsOf asOf) {
        Collection<ExpectedMembers> said = data.expectations.values().stream()
                .filter(each -> each.program().equals(program) && each.year() == year)
                .filter(each -> asOf.counts(each.said().at()))
                .sorted(Comparator.comparing(ExpectedMembers::number))
                .toList();
        SortedMap<DistrictNumber, Integer> newest = new TreeMap<>();
        said.forEach(each -> newest.put(each.district(), each.expected()));
        return newest;
    }
}
