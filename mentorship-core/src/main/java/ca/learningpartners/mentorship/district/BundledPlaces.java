package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of places: the communities of the board offices and those the program’s texts name, the Nations
 * they name, how people get about, and what the pilot districts have published of themselves. Each file says where its facts
 * are from. No school is named and no territory is acknowledged here: that is for the districts.
 */
public final class BundledPlaces {

    /** Which edition of these facts this is. A later one brings what it knows better. */
    public static final String EDITION = "places/1";

    private BundledPlaces() {}

    /** By id. */
    public static List<Community> communities() {
        return lines("bc-communities.tsv")
                .map(line -> new Community(
                        new CommunityId(line.text("id")),
                        line.text("name"),
                        line.list("other_names"),
                        point(line),
                        line.maybe("value") == null ? null : published(line),
                        line.list("districts").stream()
                                .map(DistrictNumber::parse)
                                .collect(Collectors.toSet()),
                        line.list("nations").stream().map(NationId::new).collect(Collectors.toSet())))
                .sorted(Comparator.comparing(Community::id))
                .toList();
    }

    public static List<Nation> nations() {
        return lines("bc-nations.tsv")
                .map(line -> new Nation(new NationId(line.text("id")), line.text("name"), line.list("other_names")))
                .toList();
    }

    public static List<NationTie> nationTies() {
        return lines("bc-nation-ties.tsv")
                .map(line -> new NationTie(
                        DistrictNumber.parse(line.text("district")),
                        new NationId(line.text("nation")),
                        NationTie.Standing.valueOf(line.text("standing")),
                        null))
                .toList();
    }

    public static List<Travel> travels() {
        return lines("bc-travel.tsv")
                .map(line -> new Travel(
                        CommunityPair.of(new CommunityId(line.text("one")), new CommunityId(line.text("other"))),
                        line.list("modes").stream().map(TravelMode::valueOf).collect(Collectors.toSet()),
                        null,
                        null))
                .toList();
    }

    public static List<DistrictFigure> figures() {
        return lines("bc-figures.tsv")
                .map(line -> new DistrictFigure(
                        new FigureId(line.text("id")),
                        DistrictNumber.parse(line.text("district")),
                        FigureKind.valueOf(line.text("kind")),
                        new Bilingual(line.maybe("label_en"), line.maybe("label_fr")),
                        line.maybe("grades") == null ? null : GradeSpan.parse(line.text("grades")),
                        published(line),
                        line.maybe("part_of") == null ? null : new FigureId(line.text("part_of"))))
                .toList();
    }

    public static List<DistrictProfile> profiles() {
        return lines("bc-profiles.tsv")
                .map(line -> new DistrictProfile(
                        DistrictNumber.parse(line.text("district")),
                        new Bilingual(line.maybe("motto_en"), line.maybe("motto_fr")),
                        new Bilingual(line.maybe("text_en"), line.maybe("text_fr")),
                        Bilingual.NONE))
                .toList();
    }

    private static Stream<TextTable.Line> lines(String file) {
        return TextTable.read(file).lines().stream();
    }

    private static @Nullable GeoPoint point(TextTable.Line line) {
        return line.maybe("latitude") == null
                ? null
                : new GeoPoint(Double.parseDouble(line.text("latitude")), Double.parseDouble(line.text("longitude")));
    }

    private static Published published(TextTable.Line line) {
        String year = line.maybe("year");
        return new Published(
                Precision.valueOf(line.text("precision")),
                Long.parseLong(line.text("value")),
                year == null ? null : Integer.valueOf(year),
                new Bilingual(line.maybe("source_en"), line.maybe("source_fr")));
    }
}
