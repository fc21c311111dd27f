package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.FigureSight;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an address asks for: {@code /programs/bcssa/reports/annual?as-of=2026-10-31&district=27&lang=fr}. What it names and
 * is not there, or not the viewer’s to see, is unfit: a form says so beside the field, an address is not found.
 */
record ReportInput(ProgramId program, Report.Asked asked, Optional<LocalDate> asOf, Locale lang) {

    static ReportInput of(Context context, String name, FigureSight sight, Stores stores, Locale reader) {
        Program program = stores.programs()
                .find(Forms.path(context, "program", ProgramId::new))
                .orElseThrow(NotFoundResponse::new);
        return new ReportInput(
                program.id(),
                asked(name, Forms.asked(context, "district"), sight, stores, program),
                Optional.of(Forms.asked(context, "as-of"))
                        .filter(text -> !text.isEmpty())
                        .map(text -> UnfitField.day("as-of", text)),
                lang(Forms.asked(context, "lang"), reader));
    }

    /** A report, and of which district if one is named. */
    static Report.Asked asked(String name, String district, FigureSight sight, Stores stores, Program program) {
        ReportKind kind = ReportKind.named(name).orElseThrow(() -> unfit("report", "report-not-known"));
        if (district.isEmpty() && kind.ofDistrict()) {
            throw unfit("district", "report-needs-district");
        }
        Optional<DistrictNumber> of = district.isEmpty()
                ? Optional.empty()
                : Optional.of(sight.place(stores, program, district)
                        .orElseThrow(() -> unfit("district", "report-district-unknown")));
        return new Report.Asked(kind, of);
    }

    /** The language that is named; the reader’s if none is. */
    static Locale lang(String tag, Locale reader) {
        return tag.isEmpty()
                ? reader
                : Stream.of(Messages.ENGLISH, Messages.FRENCH)
                        .filter(each -> each.getLanguage().equals(tag))
                        .findFirst()
                        .orElseThrow(() -> unfit("lang", "report-language-unknown"));
    }

    /** The form of a file; empty for a page. */
    static Optional<ReportFormat> format(String word) {
        return word.isEmpty() || word.equals(ReportPlan.PAGE)
                ? Optional.empty()
                : Optional.of(ReportFormat.named(word).orElseThrow(() -> unfit("format", "report-format-unknown")));
    }

    static UnfitField unfit(String field, String code) {
        return new UnfitField(field, Refusal.of(code));
    }

    /** The report itself. */
    Report report(Stores stores, FigureSight sight) {
        Program of = stores.programs().find(program).orElseThrow(NotFoundResponse::new);
        Bulletin bulletin = asOf.map(day -> stores.bulletins().on(program, day))
                .orElseGet(() -> stores.bulletins().latest(program))
                .orElseThrow(NotFoundResponse::new);
        return Report.of(stores, asked, of, bulletin, sight);
    }

    /** What stands behind a question mark to ask for the same again. */
    String query() {
        StringBuilder query = new StringBuilder("?lang=").append(lang.getLanguage());
        asOf.ifPresent(day -> query.append("&as-of=").append(day));
        asked.district().ifPresent(number -> query.append("&district=").append(number.value()));
        return query.toString();
    }
}
