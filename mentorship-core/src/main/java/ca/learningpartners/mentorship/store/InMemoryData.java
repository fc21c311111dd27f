package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.choice.Choice;
import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.CommunityPair;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.FigureId;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.SchoolId;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.feedback.EntryId;
import ca.learningpartners.mentorship.feedback.LedgerEntry;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.BallotBox;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.EmergentIssue;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringNote;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.SlotId;
import ca.learningpartners.mentorship.gathering.TableMix;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.goal.DistrictGoal;
import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.Invitation;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.mentorship.inquiry.InquiryId;
import ca.learningpartners.mentorship.matching.AdoptedPolicy;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.network.Ask;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.Listing;
import ca.learningpartners.mentorship.network.Reply;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.network.SharedContact;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Answered;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.Willing;
import ca.learningpartners.mentorship.portrait.Activity;
import ca.learningpartners.mentorship.portrait.ActivityId;
import ca.learningpartners.mentorship.portrait.Lead;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.Keeping;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Version;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.rights.Erasure;
import ca.learningpartners.mentorship.rights.ErasureId;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.ReleaseBookingId;
import ca.learningpartners.mentorship.session.ReleaseGrant;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import ca.learningpartners.mentorship.steering.ProgramChange;
import ca.learningpartners.mentorship.steering.RuleChange;
import ca.learningpartners.mentorship.together.Comment;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.visit.Keepsake;
import ca.learningpartners.mentorship.visit.Opinion;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.watching.AlertId;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.Finding;
import ca.learningpartners.mentorship.watching.FindingId;
import ca.learningpartners.mentorship.watching.GlassId;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is kept, at one moment. A copy can be written to until it is frozen; what is kept is frozen. */
final class InMemoryData {

    /** Whose enrolment in which program. */
    record Enrolment(ProgramId program, ParticipantId person) {}

    /** Whose answer to which question. */
    record AnsweredKey(ProgramId program, ParticipantId person, Question question) {}

    final SortedMap<DistrictNumber, District> districts = new TreeMap<>();
    final InMemoryFacts<CommunityId, Community> communities = new InMemoryFacts<>(Community::id);
    final InMemoryFacts<NationId, Nation> nations = new InMemoryFacts<>(Nation::id);
    final InMemoryFacts<NationTie.Key, NationTie> nationTies = new InMemoryFacts<>(NationTie::key);
    final InMemoryFacts<CommunityPair, Travel> travels = new InMemoryFacts<>(Travel::between);
    final InMemoryFacts<SchoolId, School> schools = new InMemoryFacts<>(School::id);
    final InMemoryFacts<FigureId, DistrictFigure> figures = new InMemoryFacts<>(DistrictFigure::id);
    final InMemoryFacts<DistrictNumber, DistrictProfile> profiles = new InMemoryFacts<>(DistrictProfile::district);
    final Map<PictureId, InMemoryPictures.Filed> pictures = new LinkedHashMap<>();
    final Map<DistrictNumber, Lead> leads = new HashMap<>();
    final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
    final SortedMap<ProgramId, Program> programs = new TreeMap<>();
    final Map<List<Object>, RuleChange> ruleChanges = new LinkedHashMap<>();
    final Map<List<Object>, ProgramChange> programChanges = new LinkedHashMap<>();
    final Map<List<Object>, ExpectedMembers> expectations = new LinkedHashMap<>();
    final SortedMap<ParticipantId, Participant> participants = new TreeMap<>();
    final Set<Appointment> appointments = new LinkedHashSet<>();
    /** By the partner who named them. */
    final Map<Enrolment, Assistance> assistances = new LinkedHashMap<>();

    final Map<Enrolment, Mentee> mentees = new LinkedHashMap<>();
    final Map<Enrolment, Mentor> mentors = new LinkedHashMap<>();
    final Map<AnsweredKey, Answered> answered = new LinkedHashMap<>();
    final Map<List<Object>, Closing> closings = new LinkedHashMap<>();
    final Map<CandourId, CandidExchange> candour = new LinkedHashMap<>();
    final Map<List<Object>, Willing> willing = new LinkedHashMap<>();
    final Map<MatchRunId, MatchRun> matchRuns = new LinkedHashMap<>();
    final Map<MatchRunId, MatchInputs> matchInputs = new HashMap<>();
    final List<AdoptedPolicy> policies = new ArrayList<>();
    final Map<List<Object>, Suggestion> suggestions = new LinkedHashMap<>();
    final Map<List<Object>, Choice> choices = new LinkedHashMap<>();
    final Map<List<Object>, Agreement> agreements = new LinkedHashMap<>();
    final Map<PairingId, Pairing> pairings = new LinkedHashMap<>();
    final Map<CharterId, Charter> charters = new LinkedHashMap<>();
    final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    final Map<MilestoneId, Milestone> milestones = new LinkedHashMap<>();
    final Map<EvidenceId, Evidence> evidence = new LinkedHashMap<>();
    final Map<List<Object>, Invitation> invitations = new LinkedHashMap<>();
    final Map<List<Object>, DistrictGoal> districtGoals = new LinkedHashMap<>();
    final Map<SessionId, Session> sessions = new LinkedHashMap<>();
    final Map<ProgramId, Completion> completions = new HashMap<>();
    final Map<Enrolment, Instant> selfAssessments = new HashMap<>();
    final Map<AssessmentId, Assessment> assessments = new LinkedHashMap<>();
    final Map<List<Object>, Confidence> confidences = new LinkedHashMap<>();
    final Set<Enrolment> silenced = new HashSet<>();
    final Map<List<Object>, ReleaseGrant> releaseGrants = new HashMap<>();
    final Map<ReleaseBookingId, InMemoryReleaseTime.Booked> releaseBookings = new LinkedHashMap<>();
    final Map<SessionId, Fact> withdrawals = new LinkedHashMap<>();
    final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
    final Map<AgendaItemId, AgendaItem> agendaItems = new LinkedHashMap<>();
    final Map<ActionItemId, ActionItem> actionItems = new LinkedHashMap<>();
    final Map<InquiryId, Inquiry> inquiries = new LinkedHashMap<>();
    final Map<JournalEntryId, JournalEntry> journalEntries = new LinkedHashMap<>();
    final Map<ParticipantId, Keeping> keepings = new LinkedHashMap<>();
    final Map<ParticipantId, JournalLock> journalLocks = new LinkedHashMap<>();
    final Map<ParticipantId, List<Vision>> visions = new LinkedHashMap<>();
    final Map<GatheringId, Gathering> gatherings = new LinkedHashMap<>();
    final Map<ProposalId, Proposal> proposals = new LinkedHashMap<>();
    final Map<IssueId, EmergentIssue> issues = new LinkedHashMap<>();
    final Set<InMemoryTopics.Echo> echoes = new LinkedHashSet<>();
    final Map<List<Object>, TopicDecision> topicDecisions = new LinkedHashMap<>();
    final Map<List<Object>, List<ProposalId>> ballots = new HashMap<>();
    final Set<List<Object>> votesCast = new HashSet<>();
    final Map<GatheringId, BallotBox.Counted> countedBallots = new HashMap<>();
    final Map<SlotId, AgendaSlot> agendaSlots = new LinkedHashMap<>();
    final Map<List<Object>, GatheringNote> gatheringNotes = new LinkedHashMap<>();
    final Map<InMemoryGuests.Key, Guest.Reply> replies = new LinkedHashMap<>();
    final Map<InMemoryGuests.Key, Guest.Needs> needs = new LinkedHashMap<>();
    final Map<InMemoryGuests.Key, Guest.Attendance> attendance = new LinkedHashMap<>();
    final Map<CommitmentId, Commitment> commitments = new LinkedHashMap<>();
    final Map<GatheringId, TableMix> tableMixes = new HashMap<>();
    final Map<List<Object>, Listing> listings = new LinkedHashMap<>();
    final Map<AskId, Ask> asks = new LinkedHashMap<>();
    final Map<List<Object>, Instant> passedOn = new LinkedHashMap<>();
    final Map<ReplyId, Reply> askReplies = new LinkedHashMap<>();
    final Map<List<Object>, SharedContact> sharedContacts = new LinkedHashMap<>();
    final Map<VisitId, Visit> visits = new LinkedHashMap<>();
    final Map<List<Object>, Opinion> visitOpinions = new LinkedHashMap<>();
    final Map<List<Object>, Keepsake> keepsakes = new LinkedHashMap<>();
    final Map<VisitId, Fact> visitThanks = new LinkedHashMap<>();
    final Map<ParticipantId, ZoneId> zones = new LinkedHashMap<>();
    final Map<List<Object>, InMemoryNudges.Kept> nudges = new LinkedHashMap<>();
    final Map<ParticipantId, List<Instant>> digests = new HashMap<>();
    final Map<ParticipantId, Set<NudgeKind>> stops = new HashMap<>();
    final Map<ResourceId, Resource> resources = new LinkedHashMap<>();
    final Map<ResourceId, Instant> resourcesPublished = new HashMap<>();
    final Map<List<Object>, Version> resourceVersions = new LinkedHashMap<>();
    final Map<FileId, KeptFile> files = new LinkedHashMap<>();
    final Map<FileId, byte[]> fileContents = new HashMap<>();
    final Map<CommentId, Comment> comments = new LinkedHashMap<>();
    final Map<RequestId, Request> requests = new LinkedHashMap<>();
    final Map<EntryId, LedgerEntry> ledger = new LinkedHashMap<>();
    final Map<JointProposalId, JointProposal> jointProposals = new LinkedHashMap<>();
    final Map<CorrectionId, Correction> corrections = new LinkedHashMap<>();
    final Map<List<Object>, InMemoryCorrections.Told> toldOfCorrections = new LinkedHashMap<>();
    final Map<ErasureId, Erasure> erasures = new LinkedHashMap<>();
    final List<LinkedAct> acts = new ArrayList<>();
    final Map<GlassId, BreakGlass> glasses = new LinkedHashMap<>();
    final Map<AlertId, PrivacyAlert> alerts = new LinkedHashMap<>();
    final Map<FindingId, Finding> findings = new LinkedHashMap<>();

    private boolean frozen = true;

    InMemoryData copy() {
        InMemoryData copy = new InMemoryData();
        copy.districts.putAll(districts);
        copy.communities.putAll(communities);
        copy.nations.putAll(nations);
        copy.nationTies.putAll(nationTies);
        copy.travels.putAll(travels);
        copy.schools.putAll(schools);
        copy.figures.putAll(figures);
        copy.profiles.putAll(profiles);
        copy.pictures.putAll(pictures);
        copy.leads.putAll(leads);
        copy.activities.putAll(activities);
        copy.programs.putAll(programs);
        copy.ruleChanges.putAll(ruleChanges);
        copy.programChanges.putAll(programChanges);
        copy.expectations.putAll(expectations);
        copy.participants.putAll(participants);
        copy.appointments.addAll(appointments);
        copy.assistances.putAll(assistances);
        copy.mentees.putAll(mentees);
        copy.mentors.putAll(mentors);
        copy.answered.putAll(answered);
        copy.closings.putAll(closings);
        copy.candour.putAll(candour);
        copy.willing.putAll(willing);
        copy.matchRuns.putAll(matchRuns);
        copy.matchInputs.putAll(matchInputs);
        copy.policies.addAll(policies);
        copy.suggestions.putAll(suggestions);
        copy.choices.putAll(choices);
        copy.agreements.putAll(agreements);
        copy.pairings.putAll(pairings);
        copy.charters.putAll(charters);
        copy.goals.putAll(goals);
        copy.milestones.putAll(milestones);
        copy.evidence.putAll(evidence);
        copy.invitations.putAll(invitations);
        copy.districtGoals.putAll(districtGoals);
        copy.sessions.putAll(sessions);
        copy.completions.putAll(completions);
        copy.selfAssessments.putAll(selfAssessments);
        copy.assessments.putAll(assessments);
        copy.confidences.putAll(confidences);
        copy.silenced.addAll(silenced);
        copy.releaseGrants.putAll(releaseGrants);
        copy.releaseBookings.putAll(releaseBookings);
        copy.withdrawals.putAll(withdrawals);
        copy.meetings.putAll(meetings);
        copy.agendaItems.putAll(agendaItems);
        copy.actionItems.putAll(actionItems);
        copy.inquiries.putAll(inquiries);
        copy.journalEntries.putAll(journalEntries);
        copy.keepings.putAll(keepings);
        copy.journalLocks.putAll(journalLocks);
        copy.visions.putAll(visions);
        copy.gatherings.putAll(gatherings);
        copy.proposals.putAll(proposals);
        copy.issues.putAll(issues);
        copy.echoes.addAll(echoes);
        copy.topicDecisions.putAll(topicDecisions);
        copy.ballots.putAll(ballots);
        copy.votesCast.addAll(votesCast);
        copy.countedBallots.putAll(countedBallots);
        copy.agendaSlots.putAll(agendaSlots);
        copy.gatheringNotes.putAll(gatheringNotes);
        copy.replies.putAll(replies);
        copy.needs.putAll(needs);
        copy.attendance.putAll(attendance);
        copy.commitments.putAll(commitments);
        copy.tableMixes.putAll(tableMixes);
        copy.listings.putAll(listings);
        copy.asks.putAll(asks);
        copy.passedOn.putAll(passedOn);
        copy.askReplies.putAll(askReplies);
        copy.sharedContacts.putAll(sharedContacts);
        copy.visits.putAll(visits);
        copy.visitOpinions.putAll(visitOpinions);
        copy.keepsakes.putAll(keepsakes);
        copy.visitThanks.putAll(visitThanks);
        copy.zones.putAll(zones);
        copy.nudges.putAll(nudges);
        copy.digests.putAll(digests);
        copy.stops.putAll(stops);
        copy.resources.putAll(resources);
        copy.resourcesPublished.putAll(resourcesPublished);
        copy.resourceVersions.putAll(resourceVersions);
        copy.files.putAll(files);
        copy.fileContents.putAll(fileContents);
        copy.comments.putAll(comments);
        copy.requests.putAll(requests);
        copy.ledger.putAll(ledger);
        copy.jointProposals.putAll(jointProposals);
        copy.corrections.putAll(corrections);
        copy.toldOfCorrections.putAll(toldOfCorrections);
        copy.erasures.putAll(erasures);
        copy.acts.addAll(acts);
        copy.glasses.putAll(glasses);
        copy.alerts.putAll(alerts);
        copy.findings.putAll(findings);
        copy.frozen = false;
        return copy;
    }

    void freeze() {
        frozen = true;
    }

    void requireWritable() {
        if (frozen) {
            throw new IllegalStateException("Nothing can be written in a read, or after a write is over."
                    + " Maybe the work should be a write?");
        }
    }

    void requireProgram(ProgramId program) {
        require(programs.containsKey(program), "Program", program);
    }

    void requireParticipant(ParticipantId person) {
        require(participants.containsKey(person), "Participant", person);
    }

    static void require(boolean kept, String what, Object id) {
        if (!kept) {
            throw new IllegalStateException(what + " " + id + " is not kept. Maybe save it first?");
        }
    }
}
