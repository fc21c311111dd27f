package ca.learningpartners.tool.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The administrator's room: platforms, programs, and the last launches that were refused.
 *
 * @param invite the address of an invite that was just made; shown once
 * @param sought the reference that was searched for, empty if none
 */
public record AdminPage(
        List<Platform> platforms,
        List<ProgramLine> programs,
        List<DistrictChoice> districts,
        List<Trace> traces,
        Optional<String> invite,
        String sought) {

    /**
     * A registration.
     *
     * @param whose “SD27”, or empty while nobody has said; "office" for the Provincial Office
     * @param held deployments that wait for approval
     */
    public record Platform(
            String id, String name, String issuer, String clientId, String status, String whose, List<String> held) {}

    /** A program with the number of its people and of its Office. */
    public record ProgramLine(String id, String titleEn, String titleFr, int people, int office) {}

    public record DistrictChoice(int number, String name) {}

    /** A login or launch, by the reference the person read; code is empty if it was let in. */
    public record Trace(
            String reference, Instant at, Optional<String> code, Optional<String> platform, String detail) {}
}
