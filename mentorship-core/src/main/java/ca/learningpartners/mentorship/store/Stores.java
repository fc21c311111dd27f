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
import ca.learningpartners.mentorship.survey.Responses;
import ca.learningpartners.mentorship.survey.Waves;
import ca.learningpartners.mentorship.together.Comments;
import ca.learningpartners.mentorship.visit.Visits;
import ca.learningpartners.mentorship.watching.BreakGlasses;
import ca.learningpartners.mentorship.watching.PrivacyAlerts;

/** Everything a program keeps, inside one transaction. Do not hold on to it after the transaction. */
public interface Stores {

    Districts districts();

    Communities communities();

    Nations nations();

    NationTies nationTies();

    Travels travels();

    Schools schools();

    DistrictFigures figures();

    DistrictProfiles profiles();

    Pictures pictures();

    Leads leads();

    Activities activities();

    Programs programs();

    RuleChanges ruleChanges();

    ProgramChanges programChanges();

    Expectations expectations();

    Participants participants();

    Appointments appointments();

    Assistances assistances();

    Enrolments enrolments();

    WillingPeople willing();

    MatchRuns matchRuns();

    MatchingPolicies matchingPolicies();

    Suggestions suggestions();

    Choices choices();

    Agreements agreements();

    Pairings pairings();

    Charters charters();

    Closings closings();

    CandidExchanges candour();

    Goals goals();

    DistrictGoals districtGoals();

    Sessions sessions();

    Completions completions();

    Assessments assessments();

    Confidences confidences();

    Pulses pulses();

    Appraisals appraisals();

    ContactWishes contactWishes();

    ReleaseTime releaseTime();

    Meetings meetings();

    Gatherings gatherings();

    Topics topics();

    BallotBox ballotBox();

    Agendas agendas();

    Guests guests();

    Commitments commitments();

    TableMixes tableMixes();

    TimeZones zones();

    AgendaItems agendaItems();

    ActionItems actionItems();

    Inquiries inquiries();

    Journals journals();

    Visions visions();

    Nudges nudges();

    Listings listings();

    Asks asks();

    SharedContacts sharedContacts();

    Visits visits();

    Resources resources();

    Files files();

    Comments comments();

    Requests requests();

    Ledger ledger();

    JointProposals jointProposals();

    Corrections corrections();

    Erasures erasures();

    ContentKeys contentKeys();

    Bodies bodies();

    Consents consents();

    Labels labels();

    DataSets dataSets();

    Waves waves();

    Responses responses();

    Bulletins bulletins();

    Outcomes outcomes();

    AnalysisPlans analysisPlans();

    ShownCells shownCells();

    /** What figures are made from. */
    Facts facts();

    AuditTrail audit();

    BreakGlasses glasses();

    PrivacyAlerts alerts();
}
