package ca.learningpartners.tool.network;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One ask with the answers the reader may read.
 *
 * @param own whether the reader asked it
 * @param open whether it can be answered
 * @param renewable whether it has expired and the asker may open it once more
 * @param waits whether it was put to the reader, who has neither answered nor said “not now”
 * @param askerShares the asker's address, if they share it with the reader
 * @param canShare whether the reader has answered, and so can share the own address with the asker
 * @param shares whether the reader does
 * @param address the reader's own address, as it would be shared; empty if none is known
 */
public record AskPage(
        String id,
        String program,
        String topic,
        String context,
        String text,
        String asker,
        String askerId,
        String district,
        String languages,
        String audience,
        LocalDate asked,
        LocalDateTime until,
        boolean own,
        boolean open,
        boolean withdrawn,
        boolean renewable,
        boolean waits,
        Optional<String> askerShares,
        boolean canShare,
        boolean shares,
        Optional<String> address,
        List<Answer> answers,
        Typed typed,
        Optional<UnfitField.Problem> problem) {

    /**
     * An answer.
     *
     * @param own whether the reader wrote it
     * @param byId whose it is, for sharing
     * @param theirs the address of who answered, if they share it with the reader
     * @param shares whether the reader, who asked, shares the own address with them
     */
    public record Answer(
            String id,
            String by,
            String byId,
            String district,
            String text,
            LocalDate at,
            boolean own,
            boolean shared,
            boolean thanked,
            Optional<String> theirs,
            boolean shares) {}

    /** An answer as it was typed. */
    public record Typed(String id, String text, boolean shared) {}
}
