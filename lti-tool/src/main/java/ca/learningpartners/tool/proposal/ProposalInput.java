package ca.learningpartners.tool.proposal;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.proposal.JointProposal;
import ca.learningpartners.mentorship.proposal.JointProposalId;
import ca.learningpartners.mentorship.proposal.ProposalWords;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;

/** A proposal as it was typed. @param base the edition the writer had before them; 0 for a new one */
public record ProposalInput(String id, String with, int base, String title, String what, String why) {

    static final ProposalInput EMPTY = new ProposalInput("", "", 0, "", "", "");

    /** With whom, and for which side it is begun. */
    record With(Makers makers, Side side) {}

    static ProposalInput of(Context context) {
        return new ProposalInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "with").orElse(""),
                number(context, "base"),
                Forms.text(context, "title").orElse(""),
                Forms.text(context, "what").orElse(""),
                Forms.text(context, "why").orElse(""));
    }

    static ProposalInput of(JointProposal proposal) {
        return new ProposalInput(
                proposal.id().value(),
                "",
                proposal.edition(),
                proposal.words().title(),
                proposal.words().what(),
                proposal.words().why());
    }

    static int number(Context context, String field) {
        return Forms.text(context, field)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    ProposalInput withProperId() {
        return UnfitField.isMadeHere(id) ? this : renewed();
    }

    ProposalInput renewed() {
        return new ProposalInput(JointProposalId.random().value(), with, base, title, what, why);
    }

    ProposalInput onTopOf(JointProposal current) {
        return new ProposalInput(id, with, current.edition(), title, what, why);
    }

    JointProposalId proposalId() {
        return UnfitField.madeHere(id, JointProposalId::new);
    }

    With with(ProgramId program) {
        String[] parts = with.split(":");
        try {
            return new With(
                    new Makers(program, new DistrictNumber(Integer.parseInt(parts[0]))), Side.valueOf(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnfitField("with", Refusal.of("proposal-with-needed"));
        }
    }

    ProposalWords words() {
        String line = UnfitField.line("title", title, ProposalWords.LONGEST_TITLE);
        if (line.isEmpty()) {
            throw new UnfitField("title", Refusal.of("proposal-needed"));
        }
        return new ProposalWords(
                line,
                UnfitField.needed("what", what, ProposalWords.LONGEST, "proposal-needed"),
                UnfitField.needed("why", why, ProposalWords.LONGEST, "proposal-needed"));
    }
}
