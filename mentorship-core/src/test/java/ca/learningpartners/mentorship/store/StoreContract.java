package ca.learningpartners.mentorship.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every store promises, whatever keeps it. A store passes by extending this with a way to open an empty one. */
public abstract class StoreContract
        implements DistrictContract,
                PlaceContract,
                ProgramContract,
                RuleChangeContract,
                ProgramChangeContract,
                ExpectationContract,
                ParticipantContract,
                AppointmentContract,
                AssistanceContract,
                EnrolmentContract,
                EnrollingContract,
                IntakeContract,
                MatchRunContract,
                MatchingPolicyContract,
                ChoiceContract,
                AgreementContract,
                PairingContract,
                CharterContract,
                GoalContract,
                PauseContract,
                RolloverContract,
                ClosingContract,
                CandourContract,
                SessionContract,
                CompletionContract,
                AssessmentContract,
                PulseContract,
                QualityContract,
                ReleaseTimeContract,
                GatheringContract,
                GatheringLifeContract,
                MeetingContract,
                AgendaContract,
                InquiryContract,
                JournalContract,
                TimeZoneContract,
                NetworkContract,
                VisitContract,
                NudgeContract,
                ResourceContract,
                FeedbackContract,
                RightsContract,
                JointProposalContract,
                ContentKeysContract,
                LawContract,
                WaveContract,
                BulletinContract,
                OutcomeContract,
                ShownCellContract,
                FactsContract,
                AuditContract,
                WatchingContract,
                TransactionContract {

    private Store store;

    protected abstract Store openEmpty();

    /** Called once the store of a test is closed. */
    protected void discard() {}

    @Override
    public final Store store() {
        return store;
    }

    @BeforeEach
    final void openStore() {
        store = openEmpty();
    }

    @AfterEach
    final void closeStore() {
        if (store != null) {
            store.close();
            discard();
        }
    }
}
