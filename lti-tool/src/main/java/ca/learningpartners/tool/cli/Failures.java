package ca.learningpartners.tool.cli;

import java.util.stream.Stream;

/** What a database or a file system said when it failed, fit to be shown: the cause in one line, without passwords. */
final class Failures {

    private Failures() {}

    /** Whether it was the database that failed, and not us. */
    static boolean isDatabase(Throwable problem) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each.getClass().getName().matches("(org\\.sqlite|org\\.postgresql|java\\.sql)\\..+"));
    }

    static String inWords(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse(root.getClass().getSimpleName())
                .replaceAll("(?i)(password=)[^&\\s]*", "$1…")
                .replaceAll("//[^/@\\s]*@", "//…@");
    }
}
