package ca.learningpartners.tool.cli;

import java.sql.SQLException;

/** What a database or a file system said when it failed, fit to be shown: the cause, without passwords. */
final class Failures {

    private Failures() {}

    static String inWords(Throwable problem) {
        SQLException database = cause(problem, SQLException.class);
        Throwable told = database == null ? problem : database;
        Throwable root = told;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String words = firstLine(told);
        return root == told || words.contains(firstLine(root)) ? words : words + " " + firstLine(root);
    }

    private static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage())
                .lines()
                .findFirst()
                .orElse(problem.getClass().getSimpleName())
                .replaceAll("(?i)(password=)[^&\\s]*", "$1…")
                .replaceAll("//[^/@\\s]*@", "//…@");
    }

    static <T extends Throwable> T cause(Throwable problem, Class<T> kind) {
        Throwable each = problem;
        while (each != null && !kind.isInstance(each)) {
            each = each.getCause();
        }
        return kind.cast(each);
    }
}
