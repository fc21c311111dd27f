package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
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

/**
 * All stores, each either guarded or passing. A store that is new in {@link Stores} does not compile before it is said
 * here which of the two it is.
 */
final class GuardedStores implements Stores {

    private final Stores stores;
    private final Access access;

    GuardedStores(Stores stores, Access access) {
        this.stores = stores;
        this.access = access;
    }

    @Override
    public Districts districts() {
        return stores.districts();
    }

    @Override
    public Communities communities() {
        return stores.communities();
    }

    @Override
    public Nations nations() {
        return stores.nations();
    }

    @Override
    public NationTies nationTies() {
        return stores.nationTies();
    }

    @Override
    public Travels travels() {
        return stores.travels();
    }

    @Override
    public Schools schools() {
        return stores.schools();
    }

    @Override
    public DistrictFigures figures() {
        return stores.figures();
    }

    @Override
    public DistrictProfiles profiles() {
        return stores.profiles();
    }

    @Override
    public Pictures pictures() {
        return stores.pictures();
    }

    @Override
    public Leads leads() {
        return stores.leads();
    }

    @Override
    public Activities activities() {
        return stores.activities();
    }

    @Override
    public Programs programs() {
        return stores.programs();
    }

    @Override
    public RuleChanges ruleChanges() {
        return stores.ruleChanges();
    }

    @Override
    public ProgramChanges programChanges() {
        return stores.programChanges();
    }

    @Override
    public Expectations expectations() {
        return stores.expectations();
    }

    @Override
    public Participants participants() {
        return stores.participants();
    }

    @Override
    public Appointments appointments() {
        return stores.appointments();
    }

    @Override
    public Assistances assistances() {
        return stores.assistances();
    }

    @Override
    public Enrolments enrolments() {
        return stores.enrolments();
    }

    @Override
    public WillingPeople willing() {
        return stores.willing();
    }

    @Override
    public MatchRuns matchRuns() {
        return stores.matchRuns();
    }

    @Override
    public MatchingPolicies matchingPolicies() {
        return stores.matchingPolicies();
    }

    @Override
    public Suggestions suggestions() {
        return stores.suggestions();
    }

    @Override
    public Choices choices() {
        return new GuardedChoices(stores.choices(), access);
    }

    @Override
    public Agreements agreements() {
        return stores.agreements();
    }

    @Override
    public Pairings pairings() {
        return stores.pairings();
    }

    @Override
    public Charters charters() {
        return new GuardedCharters(stores.charters(), access);
    }

    @Override
    public Closings closings() {
        return new GuardedClosings(stores.closings(), access);
    }

    @Override
    public CandidExchanges candour() {
        return new GuardedCandidExchanges(stores.candour(), access);
    }

    @Override
    public Goals goals() {
        return new GuardedGoals(stores.goals(), access);
    }

    @Override
    public DistrictGoals districtGoals() {
        return stores.districtGoals();
    }

    @Override
    public Sessions sessions() {
        return new GuardedSessions(stores.sessions(), access);
    }

    @Override
    public Completions completions() {
        return stores.completions();
    }

    @Override
    public Assessments assessments() {
        return new GuardedAssessments(stores.assessments(), access);
    }

    @Override
    public Appraisals appraisals() {
        return stores.appraisals();
    }

    @Override
    public Pulses pulses() {
        return new GuardedPulses(stores.pulses(), access);
    }

    @Override
    public ContactWishes contactWishes() {
        return new GuardedContactWishes(stores.contactWishes(), access);
    }

    @Override
    public Confidences confidences() {
        return new GuardedConfidences(stores.confidences(), access);
    }

    @Override
    public ReleaseTime releaseTime() {
        return stores.releaseTime();
    }

    @Override
    public Meetings meetings() {
        return new GuardedMeetings(stores.meetings(), access);
    }

    @Override
    public Gatherings gatherings() {
        return stores.gatherings();
    }

    @Override
    public Topics topics() {
        return stores.topics();
    }

    @Override
    public BallotBox ballotBox() {
        return stores.ballotBox();
    }

    @Override
    public Agendas agendas() {
        return stores.agendas();
    }

    @Override
    public Guests guests() {
        return stores.guests();
    }

    @Override
    public Commitments commitments() {
        return new GuardedCommitments(stores.commitments(), access);
    }

    @Override
    public TableMixes tableMixes() {
        return stores.tableMixes();
    }

    @Override
    public TimeZones zones() {
        return stores.zones();
    }

    @Override
    public AgendaItems agendaItems() {
        return new GuardedAgendaItems(stores.agendaItems(), access);
    }

    @Override
    public ActionItems actionItems() {
        return new GuardedActionItems(stores.actionItems(), access);
    }

    @Override
    public Inquiries inquiries() {
        return stores.inquiries();
    }

    @Override
    public Journals journals() {
        return new GuardedJournals(stores.journals(), access);
    }

    @Override
    public Visions visions() {
        return new GuardedVisions(stores.visions(), access);
    }

    @Override
    public Nudges nudges() {
        return stores.nudges();
    }

    @Override
    public Listings listings() {
        return stores.listings();
    }

    @Override
    public Asks asks() {
        return stores.asks();
    }

    @Override
    public SharedContacts sharedContacts() {
        return stores.sharedContacts();
    }

    @Override
    public Visits visits() {
        return new GuardedVisits(stores.visits(), access);
    }

    @Override
    public Resources resources() {
        return stores.resources();
    }

    @Override
    public Files files() {
        return stores.files();
    }

    @Override
    public Comments comments() {
        return stores.comments();
    }

    @Override
    public Requests requests() {
        return stores.requests();
    }

    @Override
    public Ledger ledger() {
        return stores.ledger();
    }

    @Override
    public JointProposals jointProposals() {
        return stores.jointProposals();
    }

    @Override
    public Corrections corrections() {
        return stores.corrections();
    }

    @Override
    public Erasures erasures() {
        return stores.erasures();
    }

    @Override
    public ContentKeys contentKeys() {
        return new GuardedContentKeys(stores.contentKeys(), access);
    }

    @Override
    public Bodies bodies() {
        return stores.bodies();
    }

    @Override
    public Consents consents() {
        return new GuardedConsents(stores.consents(), access);
    }

    @Override
    public Labels labels() {
        return stores.labels();
    }

    @Override
    public DataSets dataSets() {
        return stores.dataSets();
    }

    @Override
    public Waves waves() {
        return stores.waves();
    }

    @Override
    public Responses responses() {
        return new GuardedResponses(stores.responses(), access);
    }

    @Override
    public Bulletins bulletins() {
        return stores.bulletins();
    }

    @Override
    public Outcomes outcomes() {
        return new GuardedOutcomes(stores.outcomes(), access);
    }

    @Override
    public AnalysisPlans analysisPlans() {
        return stores.analysisPlans();
    }

    @Override
    public ShownCells shownCells() {
        return new GuardedShownCells(stores.shownCells(), access);
    }

    @Override
    public Facts facts() {
        return new GuardedFacts(stores.facts(), access);
    }

    @Override
    public AuditTrail audit() {
        return stores.audit();
    }

    @Override
    public BreakGlasses glasses() {
        return stores.glasses();
    }

    @Override
    public PrivacyAlerts alerts() {
        return stores.alerts();
    }
}
