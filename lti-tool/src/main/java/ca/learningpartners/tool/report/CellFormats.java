package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.tool.runtime.Messages;
import java.util.Locale;

/**
 * How a spreadsheet shows numbers and days. Which mark stands before decimals is up to the spreadsheet’s own language; the
 * words of a day, and the space before a percent sign, are the file’s.
 */
final class CellFormats {

    static final String WHOLE = "#,##0";

    private CellFormats() {}

    static String of(Unit unit, Locale locale) {
        return switch (unit) {
            case PEOPLE, THINGS -> WHOLE;
            case SHARE, SCORE -> isFrench(locale) ? "0.0\u00a0%" : "0.0%";
            case DAYS, MONTHS, MINUTES, STEPS, EACH -> "#,##0.0";
        };
    }

    static String day(Locale locale) {
        return isFrench(locale) ? "[$-C0C]d mmmm yyyy" : "[$-1009]mmmm d, yyyy";
    }

    /** Its letters are told apart from the marks of a format by slashes: quotes would end the attribute it is kept in. */
    static String moment(Locale locale) {
        return day(locale) + "\\, hh:mm\\ \\U\\T\\C";
    }

    private static boolean isFrench(Locale locale) {
        return locale.equals(Messages.FRENCH);
    }
}
