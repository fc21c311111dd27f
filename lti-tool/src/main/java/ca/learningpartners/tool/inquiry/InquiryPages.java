package ca.learningpartners.tool.inquiry;

import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.mentorship.inquiry.InquiryId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What the pages about inquiries show, out of one reading. */
final class InquiryPages {

    private static final int PAGE = 20;

    private final Stores stores;
    private final Viewer viewer;
    private final Locale reader;
    private final ZoneId zone;

    InquiryPages(Stores stores, Viewer viewer, Locale reader, ZoneId zone) {
        this.stores = stores;
        this.viewer = viewer;
        this.reader = reader;
        this.zone = zone;
    }

    Optional<Inquiry> find(InquiryId id) {
        return stores.inquiries().find(id);
    }

    /** A page beyond the last one is the last one. */
    InquiriesPage list(ProgramId id, int wanted, String typed, Optional<UnfitField.Problem> problem) {
        Program program = stores.programs().find(id).orElseThrow();
        int count = stores.inquiries().count(id);
        int page = Math.min(wanted, Math.max(count - 1, 0) / PAGE);
        return new InquiriesPage(
                id,
                program.title(),
                stores.inquiries().in(id, page * PAGE, PAGE).stream()
                        .map(this::line)
                        .toList(),
                InquiryId.random().value(),
                typed,
                problem,
                page,
                (page + 1) * PAGE < count);
    }

    InquiryPage one(Inquiry inquiry, Optional<InquiryInput> typed, String next, Optional<UnfitField.Problem> problem) {
        return new InquiryPage(
                inquiry,
                name(inquiry.opened().by()),
                inquiry.companions().stream()
                        .map(this::name)
                        .sorted(Collator.getInstance(reader))
                        .toList(),
                day(inquiry.opened()),
                Optional.ofNullable(inquiry.closed()).map(this::day),
                inquiry.isOpen() && inquiry.includes(viewer.id()),
                inquiry.opened().by().equals(viewer.id()),
                typed.orElseGet(() -> InquiryInput.of(inquiry)),
                next,
                problem);
    }

    private InquiriesPage.Line line(Inquiry inquiry) {
        return new InquiriesPage.Line(
                inquiry.id().value(),
                inquiry.current().wonder(),
                name(inquiry.opened().by()),
                inquiry.companions().size(),
                inquiry.turns().size(),
                inquiry.current().stage(),
                inquiry.isOpen(),
                inquiry.includes(viewer.id()));
    }

    private LocalDate day(Fact fact) {
        return LocalDate.ofInstant(fact.at(), zone);
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
