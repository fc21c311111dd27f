package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.district.DistrictNumber;
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
        return Optional.of(given.office ? Vouched.OFFICE : Vouched.of(DistrictNumber.parse(given.district)));
    }
}
