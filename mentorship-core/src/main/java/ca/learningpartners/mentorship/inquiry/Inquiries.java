package ca.learningpartners.mentorship.inquiry;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The inquiries that are kept. */
public interface Inquiries {

    Optional<Inquiry> find(InquiryId id);

    /** Those of a program, what goes on before what is closed, the newest first. */
    List<Inquiry> in(ProgramId program, int from, int most);

    int count(ProgramId program);

    /** How many somebody opened in a program that go on. */
    int open(ProgramId program, ParticipantId opener);

    /** Keeps a new one; false if there is one of that id. */
    boolean add(Inquiry inquiry);

    /** Keeps its words if nobody has changed them since the edition before; false otherwise. */
    boolean rewrite(Inquiry changed);

    /** Somebody comes along; false if they are there. */
    boolean join(InquiryId id, Fact companion);

    /** Somebody goes their own way; false if they were not there. */
    boolean leave(InquiryId id, ParticipantId companion);

    /** False if it is closed already. */
    boolean close(InquiryId id, Fact closed);
}
