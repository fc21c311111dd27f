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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What an address asks for: {@code /programs/bcssa/reports/annual?as-of=2026-10-31&district=27&lang=fr}. What it names and
 * is not there, or not the viewer’s to see, is not found.
 */
record ReportInput(ProgramId program, Report.Asked asked, Optional<LocalDate> asOf, Locale lang) {

    static ReportInput of(Context context, String name, FigureSight sight, Locale reader) {
        ReportKind kind = ReportKind.named(name).orElseThrow(NotFoundResponse::new);
        Optional<DistrictNumber> district = district(Forms.asked(context, "district"), sight);
        if (kind.ofDistrict() && district.isEmpty()) {
            throw new UnfitField("district", Refusal.of("report-needs-district"));
        }
        String lang = Forms.asked(context, "lang");
        return new ReportInput(
                Forms.path(context, "program", ProgramId::new),
                new Report.Asked(kind, district),
                Optional.of(Forms.asked(context, "as-of"))
                        .filter(text -> !text.isEmpty())
                        .map(ReportInput::day),
                lang.isEmpty() ? reader : Messages.locale(lang));
    }

    /** The district that is named, if one is; one whose figures are not for the viewer is not found. */
    static Optional<DistrictNumber> district(String text, FigureSight sight) {
        Optional<DistrictNumber> district = text.isEmpty() ? Optional.empty() : Optional.of(district(text));
        if (district.filter(number -> !sight.sees(number)).isPresent()) {
            throw new NotFoundResponse();
        }
        return district;
    }

    private static DistrictNumber district(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new NotFoundResponse();
        }
        try {
            return new DistrictNumber(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundResponse();
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new NotFoundResponse();
        }
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
