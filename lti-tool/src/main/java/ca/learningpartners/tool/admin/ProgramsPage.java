package ca.learningpartners.tool.admin;

import java.util.List;

/** The programs, and where their Office is appointed. */
public record ProgramsPage(List<Line> programs) {

    /** A program with the number of its people and of its Office. */
    public record Line(String id, String titleEn, String titleFr, int people, int office) {}
}
