package ca.learningpartners.tool.report;

import java.util.HashSet;
import java.util.Set;

/** The names of a workbook’s sheets: no mark a spreadsheet refuses, at most 31 letters, none twice. */
final class SheetNames {

    private static final int MOST = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String wish) {
        String plain = wish.replaceAll("[\\\\/*?:\\[\\]]", "")
                .replaceAll("^'+|'+$", "")
                .strip();
        String name = cut(plain, MOST);
        for (int again = 2; !taken.add(name); again++) {
            String end = " " + again;
            name = cut(plain, MOST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }
}
