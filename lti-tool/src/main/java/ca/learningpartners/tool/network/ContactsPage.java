package ca.learningpartners.tool.network;

import java.time.LocalDate;
import java.util.List;

/** With whom somebody shares their address, and who shares theirs with them. */
public record ContactsPage(String program, String title, List<Shared> mine, List<Shared> theirs) {

    /** @param address what is shared */
    public record Shared(String id, String name, String address, LocalDate since) {}
}
