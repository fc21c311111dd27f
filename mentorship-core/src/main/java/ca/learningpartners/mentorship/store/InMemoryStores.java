package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.agreement.Agreements;
import ca.learningpartners.mentorship.charter.Charters;
import ca.learningpartners.mentorship.choice.Choices;
import ca.learningpartners.mentorship.choice.Suggestions;
import ca.learningpartners.mentorship.closing.Closings;
import ca.learningpartners.mentorship.completion.Completions;
import ca.learningpartners.mentorship.consent.Consents;
import ca.learningpartners.mentorship.district.Communities;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictFigures;
import ca.learningpartners.mentorship.district.DistrictNumber;
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
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.participant.TimeZones;
import ca.learningpartners.mentorship.participant.WillingPeople;
import ca.learningpartners.mentorship.portrait.Activities;
import ca.learningpartners.mentorship.portrait.Leads;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
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
import ca.learningpartners.mentorship.steering.RuleChange;
import ca.learningpartners.mentorship.steering.RuleChanges;
import ca.learningpartners.mentorship.stewardship.DataSets;
import ca.learningpartners.mentorship.stewardship.Labels;
import ca.learningpartners.mentorship.survey.Responses;
import ca.learningpartners.mentorship.survey.Waves;
import ca.learningpartners.mentorship.together.Comments;
import ca.learningpartners.mentorship.visit.Visits;
import ca.learningpartners.mentorship.watching.BreakGlasses;
import ca.learningpartners.mentorship.watching.PrivacyAlerts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The ports on top of one state of the memory. */
record InMemoryStores(InMemoryData data) implements Stores {

    @Override
    public Districts districts() {
        return new InMemoryDistricts(data);
    }

    @Override
    public Communities communities() {
        return new InMemoryLocalFacts.OfCommunities(data);
    }

    @Override
    public Nations nations() {
        return new InMemoryLocalFacts.OfNations(data);
    }

    @Override
    public NationTies nationTies() {
        return new InMemoryLocalFacts.OfNationTies(data);
    }

    @Override
    public Travels travels() {
        return new InMemoryLocalFacts.OfTravels(data);
    }

    @Override
    public Schools schools() {
        return new InMemoryLocalFacts.OfSchools(data);
    }

    @Override
    public DistrictFigures figures() {
        return new InMemoryLocalFacts.OfFigures(data);
    }

    @Override
    public DistrictProfiles profiles() {
        return new InMemoryLocalFacts.OfProfiles(data);
    }

    @Override
    public Pictures pictures() {
        return new InMemoryPictures(data);
    }

    @Override
    public Leads leads() {
        return new InMemoryLeads(data);
    }

    @Override
    public Activities activities() {
        return new InMemoryActivities(data);
    }

    @Override
    public Programs programs() {
        return new InMemoryPrograms(data);
    }

    @Override
    public RuleChanges ruleChanges() {
        return new InMemoryRuleChanges(data);
    }

    @Override
    public ProgramChanges programChanges() {
        return new InMemoryProgramChanges(data);
    }

    @Override
    public Expectations expectations() {
        return new InMemoryExpectations(data);
    }

    @Override
    public Participants participants() {
        return new InMemoryParticipants(data);
    }

    @Override
    public Appointments appointments() {
        return new InMemoryAppointments(data);
    }

    @Override
    public Assistances assistances() {
        return new InMemoryAssistances(data);
    }

    @Override
    public Enrolments enrolments() {
        return new InMemoryEnrolments(data);
    }

    @Override
    public WillingPeople willing() {
        return new InMemoryWillingPeople(data);
    }

    @Override
    public MatchRuns matchRuns() {
        return new InMemoryMatchRuns(data);
    }

    @Override
    public MatchingPolicies matchingPolicies() {
        return new InMemoryMatchingPolicies(data);
    }

    @Override
    public Suggestions suggestions() {
        return new InMemorySuggestions(data);
    }

    @Override
    public Choices choices() {
        return new InMemoryChoices(data);
    }

    @Override
    public Agreements agreements() {
        return new InMemoryAgreements(data);
    }

    @Override
    public Pairings pairings() {
        return new InMemoryPairings(data);
    }

    @Override
    public Charters charters() {
        return new InMemoryCharters(data);
    }

    @Override
    public Closings closings() {
        return new InMemoryClosings(data);
    }

    @Override
    public CandidExchanges candour() {
        return new InMemoryCandidExchanges(data);
    }

    @Override
    public Goals goals() {
        return new InMemoryGoals(data);
    }

    @Override
    public DistrictGoals districtGoals() {
        return new InMemoryDistrictGoals(data);
    }

    @Override
    public Sessions sessions() {
        return new InMemorySessions(data);
    }

    @Override
    public Completions completions() {
        return new InMemoryCompletions(data);
    }

    @Override
    public Assessments assessments() {
        return new InMemoryAssessments(data);
    }

    @Override
    public Appraisals appraisals() {
        return new InMemoryAppraisals(data);
    }

    @Override
    public Pulses pulses() {
        return new InMemoryPulses(data);
    }

    @Override
    public ContactWishes contactWishes() {
        return new InMemoryContactWishes(data);
    }

    @Override
    public Confidences confidences() {
        return new InMemoryConfidences(data);
    }

    @Override
    public ReleaseTime releaseTime() {
        return new InMemoryReleaseTime(data);
    }

    @Override
    public Meetings meetings() {
        return new InMemoryMeetings(data);
    }

    @Override
    public Gatherings gatherings() {
        return new InMemoryGatherings(data);
    }

    @Override
    public Topics topics() {
        return new InMemoryTopics(data);
    }

    @Override
    public BallotBox ballotBox() {
        return new InMemoryBallotBox(data);
    }

    @Override
    public Agendas agendas() {
        return new InMemoryAgendas(data);
    }

    @Override
    public Guests guests() {
        return new InMemoryGuests(data);
    }

    @Override
    public Commitments commitments() {
        return new InMemoryCommitments(data);
    }

    @Override
    public TableMixes tableMixes() {
        return new InMemoryTableMixes(data);
    }

    @Override
    public TimeZones zones() {
        return new InMemoryTimeZones(data);
    }

    @Override
    public AgendaItems agendaItems() {
        return new InMemoryAgendaItems(data);
    }

    @Override
    public ActionItems actionItems() {
        return new InMemoryActionItems(data);
    }

    @Override
    public Inquiries inquiries() {
        return new InMemoryInquiries(data);
    }

    @Override
    public Journals journals() {
        return new InMemoryJournals(data);
    }

    @Override
    public Visions visions() {
        return new InMemoryVisions(data);
    }

    @Override
    public Nudges nudges() {
        return new InMemoryNudges(data);
    }

    @Override
    public Listings listings() {
        return new InMemoryListings(data);
    }

    @Override
    public Asks asks() {
        return new InMemoryAsks(data);
    }

    @Override
    public SharedContacts sharedContacts() {
        return new InMemorySharedContacts(data);
    }

    @Override
    public Visits visits() {
        return new InMemoryVisits(data);
    }

    @Override
    public Resources resources() {
        return new InMemoryResources(data);
    }

    @Override
    public Files files() {
        return new InMemoryFiles(data);
    }

    @Override
    public Comments comments() {
        return new InMemoryComments(data);
    }

    @Override
    public Requests requests() {
        return new InMemoryRequests(data);
    }

    @Override
    public Ledger ledger() {
        return new InMemoryLedger(data);
    }

    @Override
    public JointProposals jointProposals() {
        return new InMemoryJointProposals(data);
    }

    @Override
    public Corrections corrections() {
        return new InMemoryCorrections(data);
    }

    @Override
    public Erasures erasures() {
        return new InMemoryErasures(data);
    }

    @Override
    public ContentKeys contentKeys() {
        return new InMemoryContentKeys(data);
    }

    @Override
    public Bodies bodies() {
        return new InMemoryBodies(data);
    }

    @Override
    public Consents consents() {
        return new InMemoryConsents(data);
    }

    @Override
    public Labels labels() {
        return new InMemoryLabels(data);
    }

    @Override
    public DataSets dataSets() {
        return new InMemoryDataSets(data);
    }

    @Override
    public Waves waves() {
        return new InMemoryWaves(data);
    }

    @Override
    public Responses responses() {
        return new InMemoryResponses(data);
    }

    @Override
    public Bulletins bulletins() {
        return new InMemoryBulletins(data);
    }

    @Override
    public Outcomes outcomes() {
        return new InMemoryOutcomes(data);
    }

    @Override
    public AnalysisPlans analysisPlans() {
        return new InMemoryAnalysisPlans(data);
    }

    @Override
    public ShownCells shownCells() {
        return new InMemoryShownCells(data);
    }

    @Override
    public Facts facts() {
        return new InMemoryProgramFacts(data);
    }

    @Override
    public AuditTrail audit() {
        return new InMemoryAuditTrail(data);
    }

    @Override
    public BreakGlasses glasses() {
        return new InMemoryBreakGlasses(data);
    }

    @Override
    public PrivacyAlerts alerts() {
        return new InMemoryPrivacyAlerts(data);
    }

    private record InMemoryDistricts(InMemoryData data) implements Districts {

        @Override
        public Optional<District> find(DistrictNumber number) {
            return Optional.ofNullable(data.districts.get(number));
        }

        @Override
        public List<District> all() {
            return List.copyOf(data.districts.values());
        }

        @Override
        public void save(District district) {
            data.requireWritable();
            data.districts.put(district.number(), district);
        }
    }

    private record InMemoryPrograms(InMemoryData data) implements Programs {

        @Override
        public Optional<Program> find(ProgramId id) {
            return Optional.ofNullable(data.programs.get(id)).map(this::ruled);
        }

        @Override
        public List<Program> all() {
            return data.programs.values().stream().map(this::ruled).toList();
        }

        @Override
        public void save(Program program) {
            data.requireWritable();
            data.programs.put(program.id(), program);
        }

        private Program ruled(Program program) {
            return RuleChange.applied(program, new InMemoryRuleChanges(data).newest(program.id()));
        }
    }

    private record InMemoryTimeZones(InMemoryData data) implements TimeZones {

        @Override
        public ZoneId of(ParticipantId person) {
            return data.zones.getOrDefault(person, USUAL);
        }

        @Override
        public void set(ParticipantId person, ZoneId zone) {
            data.requireWritable();
            data.requireParticipant(person);
            data.zones.put(person, zone);
        }
    }
}
