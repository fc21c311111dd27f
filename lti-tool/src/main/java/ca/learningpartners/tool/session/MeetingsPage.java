package ca.learningpartners.tool.session;

import java.util.List;

/**
 * The meetings of a partnership.
 *
 * @param open those that wait for an answer, are agreed and ahead, or are to be noted
 * @param past the others, those first that were changed last
 * @param mayPropose whether the viewer can propose times now
 * @param form the times to propose
 */
public record MeetingsPage(
        MeetingPage.Side side,
        List<MeetingPage.Line> open,
        List<MeetingPage.Line> past,
        boolean mayPropose,
        MeetingPage.Form form) {}
