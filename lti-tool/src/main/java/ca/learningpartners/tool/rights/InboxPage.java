package ca.learningpartners.tool.rights;

import java.util.List;
import java.util.Optional;

/**
 * What a program’s staff are asked to set right.
 *
 * @param overdue how many in the whole program should have been answered; shown to a privacy officer, else empty
 */
public record InboxPage(String program, String title, List<Box> boxes, Optional<Integer> overdue) {

    /** What was asked of one district’s coordinators. @param district its name; empty for the Office */
    public record Box(Optional<String> district, List<CorrectionsPage.Line> lines) {}
}
