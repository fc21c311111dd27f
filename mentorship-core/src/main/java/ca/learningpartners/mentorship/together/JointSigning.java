package ca.learningpartners.mentorship.together;

import ca.learningpartners.mentorship.participant.Fact;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed one text, exactly as it stands. A change of the text begins again with {@link #NONE}. Each side signs by
 * somebody of its own: one person never signs for both.
 *
 * @param district null as long as no coordinator of the district has signed
 * @param office null as long as nobody of the Office has
 */
public record JointSigning(
        @Nullable Fact district, @Nullable Fact office) {

    public static final JointSigning NONE = new JointSigning(null, null);

    public JointSigning {
        if (district != null && office != null && district.by().equals(office.by())) {
            throw new IllegalArgumentException(
                    district.by() + " signed for both sides. Maybe somebody else of one side can sign?");
        }
    }

    public Optional<Fact> of(Side side) {
        return Optional.ofNullable(side == Side.DISTRICT ? district : office);
    }

    public boolean isSignedBy(Side side) {
        return of(side).isPresent();
    }

    public boolean isSignedByBoth() {
        return district != null && office != null;
    }

    /** Whether a side can still sign by that person. */
    public boolean isOpenTo(Side side, Fact signature) {
        return !isSignedBy(side)
                && of(side.other())
                        .filter(fact -> fact.by().equals(signature.by()))
                        .isEmpty();
    }

    /** The same with one more signature; the first of a side stays. */
    public JointSigning signed(Side side, Fact signature) {
        if (isSignedBy(side)) {
            return this;
        }
        return side == Side.DISTRICT ? new JointSigning(signature, office) : new JointSigning(district, signature);
    }

    /** When the last of the signatures there are was given. */
    public Optional<Instant> at() {
        return Stream.of(Side.values())
                .flatMap(side -> of(side).stream())
                .map(Fact::at)
                .max(Instant::compareTo);
    }
}
