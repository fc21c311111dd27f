package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.feedback.EntryId;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.SlotId;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.network.AskId;
import ca.learningpartners.mentorship.network.ReplyId;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.resource.FileId;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.rights.ErasureId;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.together.CommentId;
import ca.learningpartners.mentorship.visit.VisitId;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * How ids, days and moments stand in a column: ids as their text or number, days as ISO text, moments as milliseconds
 * since 1970. With it they can be bound to statements and be components of page records.
 */
public final class DomainTypes implements JdbiPlugin {

    private final Map<Type, Function<Object, Argument>> arguments = new HashMap<>();

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        text(jdbi, ParticipantId.class, ParticipantId::value, ParticipantId::new);
        text(jdbi, ProgramId.class, ProgramId::value, ProgramId::new);
        text(jdbi, PairingId.class, PairingId::value, PairingId::new);
        text(jdbi, CharterId.class, CharterId::value, CharterId::new);
        text(jdbi, GoalId.class, GoalId::value, GoalId::new);
        text(jdbi, MilestoneId.class, MilestoneId::value, MilestoneId::new);
        text(jdbi, EvidenceId.class, EvidenceId::value, EvidenceId::new);
        text(jdbi, SessionId.class, SessionId::value, SessionId::new);
        text(jdbi, MeetingId.class, MeetingId::value, MeetingId::new);
        text(jdbi, GatheringId.class, GatheringId::value, GatheringId::new);
        text(jdbi, ProposalId.class, ProposalId::value, ProposalId::new);
        text(jdbi, IssueId.class, IssueId::value, IssueId::new);
        text(jdbi, SlotId.class, SlotId::value, SlotId::new);
        text(jdbi, CommitmentId.class, CommitmentId::value, CommitmentId::new);
        text(jdbi, MatchRunId.class, MatchRunId::value, MatchRunId::new);
        text(jdbi, ResourceId.class, ResourceId::value, ResourceId::new);
        text(jdbi, FileId.class, FileId::value, FileId::new);
        text(jdbi, CommentId.class, CommentId::value, CommentId::new);
        text(jdbi, RequestId.class, RequestId::value, RequestId::new);
        text(jdbi, EntryId.class, EntryId::value, EntryId::new);
        text(jdbi, CorrectionId.class, CorrectionId::value, CorrectionId::new);
        text(jdbi, ErasureId.class, ErasureId::value, ErasureId::new);
        text(jdbi, JointProposalId.class, JointProposalId::value, JointProposalId::new);
        text(jdbi, ObjectiveCode.class, ObjectiveCode::value, ObjectiveCode::new);
        text(jdbi, AskId.class, AskId::value, AskId::new);
        text(jdbi, ReplyId.class, ReplyId::value, ReplyId::new);
        text(jdbi, VisitId.class, VisitId::value, VisitId::new);
        text(jdbi, Topic.class, Topic::key, Topic::new);
        text(jdbi, EmailAddress.class, EmailAddress::value, EmailAddress::new);
        text(jdbi, Language.class, Language::tag, Language::new);
        text(jdbi, Locale.class, Locale::toLanguageTag, Locale::forLanguageTag);
        text(jdbi, LocalDate.class, LocalDate::toString, LocalDate::parse);
        number(jdbi, DistrictNumber.class, DistrictNumber::value, n -> new DistrictNumber(Math.toIntExact(n)));
        number(jdbi, Instant.class, Instant::toEpochMilli, Instant::ofEpochMilli);
        jdbi.registerArgument(new Arguments(Map.copyOf(arguments)));
    }

    private <T> void text(Jdbi jdbi, Class<T> type, Function<T, String> write, Function<String, T> read) {
        argument(type, value -> (at, statement, context) -> statement.setString(at, write.apply(value)));
        jdbi.registerColumnMapper(type, (ColumnMapper<T>) (row, column, context) -> {
            String kept = row.getString(column);
            return kept == null ? null : read.apply(kept);
        });
    }

    private <T> void number(Jdbi jdbi, Class<T> type, Function<T, Number> write, Function<Long, T> read) {
        argument(
                type,
                value -> (at, statement, context) ->
                        statement.setLong(at, write.apply(value).longValue()));
        jdbi.registerColumnMapper(type, (ColumnMapper<T>) (row, column, context) -> {
            long kept = row.getLong(column);
            return row.wasNull() ? null : read.apply(kept);
        });
    }

    private <T> void argument(Class<T> type, Function<T, Argument> argument) {
        arguments.put(type, value -> value == null ? new NullArgument(Types.OTHER) : argument.apply(type.cast(value)));
    }

    /**
     * All types in one, because JDBI asks every factory about every parameter; prepared, because it asks its own
     * prepared factories, which know days and moments too, before plain ones.
     */
    private record Arguments(Map<Type, Function<Object, Argument>> known) implements ArgumentFactory.Preparable {

        @Override
        public Optional<Function<Object, Argument>> prepare(Type asked, ConfigRegistry config) {
            return Optional.ofNullable(known.get(asked));
        }
    }
}
