package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.proposal.JointProposals;
import ca.learningpartners.mentorship.proposal.ProposalWords;
import ca.learningpartners.mentorship.proposal.SetAside;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code joint_proposal}. */
record JdbiJointProposals(Handle handle) implements JointProposals {

    private static final String OPEN = "aside_by IS NULL AND (district_by IS NULL OR office_by IS NULL)";

    @Override
    public Optional<JointProposal> find(JointProposalId id) {
        return handle.createQuery("SELECT * FROM joint_proposal WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiJointProposals::read))
                .findFirst();
    }

    @Override
    public List<JointProposal> in(ProgramId program) {
        return handle.createQuery("SELECT * FROM joint_proposal WHERE program = :program ORDER BY begun_at DESC, id")
                .bind("program", program)
                .map(Row.mapper(JdbiJointProposals::read))
                .list();
    }

    @Override
    public boolean add(JointProposal proposal) {
        return handle.createUpdate("""
                                INSERT INTO joint_proposal (id, program, district, begun_side, begun_by, begun_at, title, what, why,
                                    edition)
                                VALUES (:id, :program, :district, :side, :by, :at, :title, :what, :why, :edition)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", proposal.id())
                        .bind("program", proposal.makers().program())
                        .bind("district", proposal.makers().district())
                        .bind("side", proposal.begunBy())
                        .bind("by", proposal.begun().by())
                        .bind("at", proposal.begun().at())
                        .bind("title", proposal.words().title())
                        .bind("what", proposal.words().what())
                        .bind("why", proposal.words().why())
                        .bind("edition", proposal.edition())
                        .execute()
                == 1;
    }

    @Override
    public boolean rewrite(JointProposal changed) {
        return handle.createUpdate("""
                                UPDATE joint_proposal SET title = :title, what = :what, why = :why, edition = :edition,
                                    district_by = NULL, district_at = NULL, office_by = NULL, office_at = NULL
                                WHERE id = :id AND edition = :edition - 1 AND
                                """ + OPEN)
                        .bind("id", changed.id())
                        .bind("title", changed.words().title())
                        .bind("what", changed.words().what())
                        .bind("why", changed.words().why())
                        .bind("edition", changed.edition())
                        .execute()
                == 1;
    }

    @Override
    public boolean sign(JointProposalId id, int edition, Side side, Fact signature) {
        return JointColumns.signing(
                                handle,
                                "joint_proposal",
                                side,
                                signature,
                                "id = :id AND edition = :edition AND " + OPEN)
                        .bind("id", id)
                        .bind("edition", edition)
                        .execute()
                == 1;
    }

    @Override
    public boolean setAside(JointProposalId id, SetAside aside) {
        return handle.createUpdate("UPDATE joint_proposal SET aside_side = :side, aside_by = :by, aside_at = :at,"
                                + " aside_reason = :reason WHERE id = :id AND " + OPEN)
                        .bind("id", id)
                        .bind("side", aside.side())
                        .bind("by", aside.fact().by())
                        .bind("at", aside.fact().at())
                        .bind("reason", aside.reason())
                        .execute()
                == 1;
    }

    private static JointProposal read(Row row) throws SQLException {
        return new JointProposal(
                new JointProposalId(row.text("id")),
                new Makers(row.program(), new DistrictNumber(row.number("district"))),
                row.one(Side.class, "begun_side"),
                row.fact("begun"),
                new ProposalWords(row.text("title"), row.text("what"), row.text("why")),
                row.number("edition"),
                JointColumns.read(row),
                row.maybeText("aside_by") == null
                        ? null
                        : new SetAside(row.one(Side.class, "aside_side"), row.fact("aside"), row.text("aside_reason")));
    }
}
