package ca.learningpartners.tool.watch;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen through the broken glass: dates and states, and nothing anybody wrote.
 *
 * @param sign the day of the person’s last act in the tool
 */
public record GlassViewPage(
        String address,
        String program,
        String person,
        String reason,
        ZonedDateTime until,
        Optional<LocalDate> sign,
        List<Partnership> partnerships) {

    /**
     * A partnership.
     *
     * @param state its name in the messages
     * @param signed when the newest charter was signed by both
     * @param contacts the days of the latest contacts, the newest first
     * @param meetings the latest meetings, the newest first
     * @param sign the day of the partner’s last act in the tool
     */
    public record Partnership(
            String partner,
            String state,
            Optional<LocalDate> begun,
            Optional<LocalDate> signed,
            List<LocalDate> contacts,
            List<Meeting> meetings,
            Optional<LocalDate> sign) {}

    /**
     * A meeting.
     *
     * @param state its name in the messages
     * @param at empty as long as no time is agreed
     */
    public record Meeting(String state, Optional<ZonedDateTime> at) {}
}
