package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import io.javalin.http.NotFoundResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures of a bulletin somebody sees: the Office and evaluators every group, a coordinator everybody and their own
 * districts, and each only what the access matrix gives them numbers of.
 *
 * @param everywhere how they stand to the people of every group; empty for who is only a coordinator
 * @param districts those they coordinate
 */
public record FigureSight(Set<Standing> everywhere, Set<DistrictNumber> districts) {

    /** Whoever runs the tool, at the command line, is told what the Office is told. */
    public static final FigureSight OFFICE = new FigureSight(Set.of(Standing.OFFICE), Set.of());

    public FigureSight {
        everywhere = Set.copyOf(everywhere);
        districts = Set.copyOf(districts);
    }

    public static FigureSight of(Viewer viewer, ProgramId program) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (viewer.isOffice(program)) {
            standings.add(Standing.OFFICE);
        }
        if (viewer.actor().is(Role.EVALUATOR, program)) {
            standings.add(Standing.EVALUATOR);
        }
        return new FigureSight(standings, viewer.coordinated(program));
    }

    /** For whom there are no figures at all, there is nothing here. */
    public static FigureSight require(Viewer viewer, ProgramId program) {
        FigureSight sight = of(viewer, program);
        if (!sight.isAny()) {
            throw new NotFoundResponse();
        }
        return sight;
    }

    /** Whether there are any figures for them. */
    public boolean isAny() {
        return isWhole() || !districts.isEmpty();
    }

    /** Whether they see every group. */
    public boolean isWhole() {
        return !everywhere.isEmpty();
    }

    public boolean sees(Figure figure) {
        return everywhere.stream().anyMatch(figure.measure()::isFor)
                || isOwn(figure.slice()) && figure.measure().isFor(Standing.OWN_COORDINATOR);
    }

    /**
     * Whether it may be offered to them in place of one of theirs that is not shown, though it is of a larger group: they are
     * told numbers of that kind.
     */
    public boolean isOffered(Figure figure) {
        return everywhere.stream().anyMatch(figure.measure()::isFor)
                || !districts.isEmpty() && figure.measure().isFor(Standing.OWN_COORDINATOR);
    }

    /** Whether they may read something of that kind of a district’s people. */
    public boolean reads(Datum datum, DistrictNumber district) {
        return everywhere.stream()
                        .anyMatch(
                                standing -> AccessMatrix.extent(datum, standing).reads())
                || districts.contains(district)
                        && AccessMatrix.extent(datum, Standing.OWN_COORDINATOR).reads();
    }

    /** Whether they see figures of that district. */
    public boolean sees(DistrictNumber district) {
        return isWhole() || districts.contains(district);
    }

    /** The districts of a program whose figures they see: of those that take part in it. */
    public List<District> places(Stores stores, Program program) {
        return stores.districts().all().stream()
                .filter(district -> sees(district.number()))
                .filter(district -> program.refusal(district.number()).isEmpty())
                .toList();
    }

    /** The one of these districts that somebody wrote the number of; empty if it is none of them, or no number. */
    public Optional<DistrictNumber> place(Stores stores, Program program, String number) {
        return places(stores, program).stream()
                .map(District::number)
                .filter(each -> String.valueOf(each.value()).equals(number))
                .findFirst();
    }

    private boolean isOwn(Slice slice) {
        return !districts.isEmpty()
                && (slice.dimension() == Dimension.EVERYBODY
                        || districts.stream().anyMatch(own -> slice.equals(Slice.district(own.value()))));
    }
}
