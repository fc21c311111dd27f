package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.agreement.Agreements;
import ca.learningpartners.mentorship.charter.Charters;
import ca.learningpartners.mentorship.choice.Choices;
import ca.learningpartners.mentorship.choice.Suggestions;
import ca.learningpartners.mentorship.closing.Closings;
import ca.learningpartners.mentorship.completion.Completions;
import ca.learningpartners.mentorship.consent.Consents;
import ca.learningpartners.mentorship.district.Communities;
import ca.learningpartners.mentorship.district.DistrictFigures;
import ca.learningpartners.mentorship.district.DistrictProfiles;
import ca.learningpartners.mentorship.district.Districts;
import ca.learningpartners.mentorship.district.NationTies;
import ca.learningpartners.mentorship.district.Nations;
import ca.learningpartners.mentorship.district.Pictures;
import ca.learningpartners.mentorship.district.Schools;
import ca.learningpartners.mentorship.district.Travels;
import ca.learningpartners.mentorship.evaluation.Bulletins;
import ca.learningpartners.mentorship.evaluation.Facts;
import ca.learningpartners.mentorship.evaluation.ShownCells;
import ca.learningpartners.mentorship.feedback.Ledger;
import ca.learningpartners.mentorship.feedback.Requests;
import ca.learningpartners.mentorship.gathering.Agendas;
import ca.learningpartners.mentorship.gathering.BallotBox;
import ca.learningpartners.mentorship.gathering.Commitments;
import ca.learningpartners.mentorship.gathering.Gatherings;
import ca.learningpartners.mentorship.gathering.Guests;
import ca.learningpartners.mentorship.gathering.TableMixes;
import ca.learningpartners.mentorship.gathering.Topics;
import ca.learningpartners.mentorship.goal.DistrictGoals;
import ca.learningpartners.mentorship.goal.Goals;
import ca.learningpartners.mentorship.inquiry.Inquiries;
import ca.learningpartners.mentorship.matching.MatchRuns;
import ca.learningpartners.mentorship.matching.MatchingPolicies;
import ca.learningpartners.mentorship.network.Asks;
import ca.learningpartners.mentorship.network.Listings;
import ca.learningpartners.mentorship.network.SharedContacts;
import ca.learningpartners.mentorship.notice.Bodies;
import ca.learningpartners.mentorship.nudge.Nudges;
import ca.learningpartners.mentorship.outcome.AnalysisPlans;
import ca.learningpartners.mentorship.outcome.Outcomes;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Appointments;
import ca.learningpartners.mentorship.participant.Assistances;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.participant.TimeZones;
import ca.learningpartners.mentorship.participant.WillingPeople;
import ca.learningpartners.mentorship.portrait.Activities;
import ca.learningpartners.mentorship.portrait.Leads;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.proposal.JointProposals;
import ca.learningpartners.mentorship.pulse.ContactWishes;
import ca.learningpartners.mentorship.pulse.Pulses;
import ca.learningpartners.mentorship.quality.Appraisals;
import ca.learningpartners.mentorship.reflection.Assessments;
import ca.learningpartners.mentorship.reflection.CandidExchanges;
import ca.learningpartners.mentorship.reflection.Confidences;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.mentorship.reflection.Visions;
import ca.learningpartners.mentorship.resource.Files;
import ca.learningpartners.mentorship.resource.Resources;
import ca.learningpartners.mentorship.rights.Corrections;
import ca.learningpartners.mentorship.rights.Erasures;
import ca.learningpartners.mentorship.session.ActionItems;
import ca.learningpartners.mentorship.session.AgendaItems;
import ca.learningpartners.mentorship.session.Meetings;
import ca.learningpartners.mentorship.session.ReleaseTime;
import ca.learningpartners.mentorship.session.Sessions;
import ca.learningpartners.mentorship.steering.Expectations;
import ca.learningpartners.mentorship.steering.ProgramChanges;
import ca.learningpartners.mentorship.steering.RuleChanges;
import ca.learningpartners.mentorship.stewardship.DataSets;
import ca.learningpartners.mentorship.stewardship.Labels;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Responses;
import ca.learningpartners.mentorship.survey.Waves;
import ca.learningpartners.mentorship.together.Comments;
import ca.learningpartners.mentorship.visit.Visits;
import ca.learningpartners.mentorship.watching.BreakGlasses;
import ca.learningpartners.mentorship.watching.PrivacyAlerts;
import org.jdbi.v3.core.Handle;

/** The core's stores inside the transaction of a handle, next to whatever else that transaction writes. */
public final class JdbiStores implements Stores {

    private final Handle handle;

    private JdbiStores(Handle handle) {
        this.handle = handle;
    }

    /** @param handle one that a {@link Database} gave, or of a JDBI with {@link DomainTypes} */
    public static Stores on(Handle handle) {
        return new JdbiStores(handle);
    }

    @Override
    public Districts districts() {
        return new JdbiDistricts(handle);
    }

    @Override
    public Communities communities() {
        return new JdbiCommunities(handle);
    }

    @Override
    public Nations nations() {
        return new JdbiNations(handle);
    }

    @Override
    public NationTies nationTies() {
        return new JdbiNationTies(handle);
    }

    @Override
    public Travels travels() {
        return new JdbiTravels(handle);
    }

    @Override
    public Schools schools() {
        return new JdbiSchools(handle);
    }

    @Override
    public DistrictFigures figures() {
        return new JdbiDistrictFigures(handle);
    }

    @Override
    public DistrictProfiles profiles() {
        return new JdbiDistrictProfiles(handle);
    }

    @Override
    public Pictures pictures() {
        return new JdbiPictures(handle);
    }

    @Override
    public Leads leads() {
        return new JdbiLeads(handle);
    }

    @Override
    public Activities activities() {
        return new JdbiActivities(handle);
    }

    @Override
    public Programs programs() {
        return new JdbiPrograms(handle);
    }

    @Override
    public RuleChanges ruleChanges() {
        return new JdbiRuleChanges(handle);
    }

    @Override
    public ProgramChanges programChanges() {
        return new JdbiProgramChanges(handle);
    }

    @Override
    public Expectations expectations() {
        return new JdbiExpectations(handle);
    }

    @Override
    public Participants participants() {
        return new JdbiParticipants(handle);
    }

    @Override
    public Appointments appointments() {
        return new JdbiAppointments(handle);
    }

    @Override
    public Assistances assistances() {
        return new JdbiAssistances(handle);
    }

    @Override
    public Enrolments enrolments() {
        return new JdbiEnrolments(handle);
    }

    @Override
    public WillingPeople willing() {
        return new JdbiWillingPeople(handle);
    }

    @Override
    public MatchRuns matchRuns() {
        return new JdbiMatchRuns(handle);
    }

    @Override
    public MatchingPolicies matchingPolicies() {
        return new JdbiMatchingPolicies(handle);
    }

    @Override
    public Suggestions suggestions() {
        return new JdbiSuggestions(handle);
    }

    @Override
    public Choices choices() {
        return new JdbiChoices(handle);
    }

    @Override
    public Agreements agreements() {
        return new JdbiAgreements(handle);
    }

    @Override
    public Pairings pairings() {
        return new JdbiPairings(handle);
    }

    @Override
    public Charters charters() {
        return new JdbiCharters(handle);
    }

    @Override
    public Closings closings() {
        return new JdbiClosings(handle);
    }

    @Override
    public CandidExchanges candour() {
        return new JdbiCandidExchanges(handle);
    }

    @Override
    public Goals goals() {
        return new JdbiGoals(handle);
    }

    @Override
    public DistrictGoals districtGoals() {
        return new JdbiDistrictGoals(handle);
    }

    @Override
    public Sessions sessions() {
        return new JdbiSessions(handle);
    }

    @Override
    public Completions completions() {
        return new JdbiCompletions(handle);
    }

    @Override
    public Assessments assessments() {
        return new JdbiAssessments(handle);
    }

    @Override
    public Appraisals appraisals() {
        return new JdbiAppraisals(handle);
    }

    @Override
    public Pulses pulses() {
        return new JdbiPulses(handle);
    }

    @Override
    public ContactWishes contactWishes() {
        return new JdbiContactWishes(handle);
    }

    @Override
    public Confidences confidences() {
        return new JdbiConfidences(handle);
    }

    @Override
    public ReleaseTime releaseTime() {
        return new JdbiReleaseTime(handle);
    }

    @Override
    public Meetings meetings() {
        return new JdbiMeetings(handle);
    }

    @Override
    public Gatherings gatherings() {
        return new JdbiGatherings(handle);
    }

    @Override
    public Topics topics() {
        return new JdbiTopics(handle);
    }

    @Override
    public BallotBox ballotBox() {
        return new JdbiBallotBox(handle);
    }

    @Override
    public Agendas agendas() {
        return new JdbiAgendas(handle);
    }

    @Override
    public Guests guests() {
        return new JdbiGuests(handle);
    }

    @Override
    public Commitments commitments() {
        return new JdbiCommitments(handle);
    }

    @Override
    public TableMixes tableMixes() {
        return new JdbiTableMixes(handle);
    }

    @Override
    public TimeZones zones() {
        return new JdbiTimeZones(handle);
    }

    @Override
    public AgendaItems agendaItems() {
        return new JdbiAgendaItems(handle);
    }

    @Override
    public ActionItems actionItems() {
        return new JdbiActionItems(handle);
    }

    @Override
    public Inquiries inquiries() {
        return new JdbiInquiries(handle);
    }

    @Override
    public Journals journals() {
        return new JdbiJournals(handle);
    }

    @Override
    public Visions visions() {
        return new JdbiVisions(handle);
    }

    @Override
    public Nudges nudges() {
        return new JdbiNudges(handle);
    }

    @Override
    public Listings listings() {
        return new JdbiListings(handle);
    }

    @Override
    public Asks asks() {
        return new JdbiAsks(handle);
    }

    @Override
    public SharedContacts sharedContacts() {
        return new JdbiSharedContacts(handle);
    }

    @Override
    public Visits visits() {
        return new JdbiVisits(handle);
    }

    @Override
    public Resources resources() {
        return new JdbiResources(handle);
    }

    @Override
    public Files files() {
        return new JdbiFiles(handle);
    }

    @Override
    public Comments comments() {
        return new JdbiComments(handle);
    }

    @Override
    public Requests requests() {
        return new JdbiRequests(handle);
    }

    @Override
    public Ledger ledger() {
        return new JdbiLedger(handle);
    }

    @Override
    public JointProposals jointProposals() {
        return new JdbiJointProposals(handle);
    }

    @Override
    public Corrections corrections() {
        return new JdbiCorrections(handle);
    }

    @Override
    public Erasures erasures() {
        return new JdbiErasures(handle);
    }

    @Override
    public ContentKeys contentKeys() {
        return new JdbiContentKeys(handle);
    }

    @Override
    public Bodies bodies() {
        return new JdbiBodies(handle);
    }

    @Override
    public Consents consents() {
        return new JdbiConsents(handle);
    }

    @Override
    public Labels labels() {
        return new JdbiLabels(handle);
    }

    @Override
    public DataSets dataSets() {
        return new JdbiDataSets(handle);
    }

    @Override
    public Waves waves() {
        return new JdbiWaves(handle);
    }

    @Override
    public Responses responses() {
        return new JdbiResponses(handle);
    }

    @Override
    public Bulletins bulletins() {
        return new JdbiBulletins(handle);
    }

    @Override
    public Outcomes outcomes() {
        return new JdbiOutcomes(handle);
    }

    @Override
    public AnalysisPlans analysisPlans() {
        return new JdbiAnalysisPlans(handle);
    }

    @Override
    public ShownCells shownCells() {
        return new JdbiShownCells(handle);
    }

    @Override
    public Facts facts() {
        return new JdbiFacts(handle);
    }

    @Override
    public AuditTrail audit() {
        return new JdbiAuditTrail(handle);
    }

    @Override
    public BreakGlasses glasses() {
        return new JdbiBreakGlasses(handle);
    }

    @Override
    public PrivacyAlerts alerts() {
        return new JdbiPrivacyAlerts(handle);
    }
}
