package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.platform.Vouched;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose people a platform vouches for: a district's or the Provincial Office's. */
final class VouchedOption {

    @Option(names = "--district", paramLabel = "N", required = true)
    private String district;

    @Option(names = "--office", required = true)
    private boolean office;

    /** Empty if neither was said, to be decided in the administrator's room. */
    static Optional<Vouched> of(VouchedOption given) {
        if (given == null) {
            return Optional.empty();
        }
        return Optional.of(given.office ? Vouched.OFFICE : Vouched.of(district(given.district)));
    }

    /** A district's number, or the end of the command. */
    static DistrictNumber district(String text) {
        try {
            return DistrictNumber.parse(text);
        } catch (IllegalArgumentException e) {
            throw Stop.usage("usage.no-district", text);
        }
    }

    /** The district must be one that exists, as in the administrator's room. */
    static void requireKnown(Optional<Vouched> whose, Store store) {
        whose.flatMap(Vouched::district)
                .filter(each ->
                        store.read(stores -> stores.districts().find(each)).isEmpty())
                .ifPresent(unknown -> {
                    throw Stop.usage("program.unknown-district", unknown);
                });
    }
}
