package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.CommunityPair;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.district.Travels;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The table {@code travel}. */
final class JdbiTravels extends FactTable<CommunityPair, Travel> implements Travels {

    JdbiTravels(Handle handle) {
        super(handle, "travel", "one", "other");
    }

    @Override
    CommunityPair id(Travel travel) {
        return travel.between();
    }

    @Override
    List<Object> key(CommunityPair pair) {
        return List.of(pair.one().value(), pair.other().value());
    }

    @Override
    void write(Travel travel, Columns columns) {
        columns.put("modes", travel.modes().stream().map(TravelMode::name).collect(Collectors.joining(" ")));
        columns.put("minutes", travel.minutes());
        columns.put("kilometres", travel.kilometres());
    }

    @Override
    Travel read(Row row) throws SQLException {
        return new Travel(
                new CommunityPair(new CommunityId(row.text("one")), new CommunityId(row.text("other"))),
                parted(row.text("modes"), " ").stream().map(TravelMode::valueOf).collect(Collectors.toSet()),
                row.maybeNumber("minutes"),
                row.maybeNumber("kilometres"));
    }
}
