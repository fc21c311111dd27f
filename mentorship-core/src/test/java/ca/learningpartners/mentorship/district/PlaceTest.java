package ca.learningpartners.mentorship.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.learningpartners.mentorship.text.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static final GeoPoint RUPERT = new GeoPoint(54.315, -130.3208);
    private static final GeoPoint HARTLEY = new GeoPoint(53.424, -129.251);
    private static final GeoPoint NOWHERE = new GeoPoint(50, -120);
    private static final Bilingual SOURCE = new Bilingual("a report", null);

    private static Community community(String id, GeoPoint at) {
        return new Community(new CommunityId(id), id, List.of(), at, null, Set.of(), Set.of());
    }

    private static Travel travel(String one, String other, Integer kilometres) {
        return new Travel(
                CommunityPair.of(new CommunityId(one), new CommunityId(other)),
                Set.of(TravelMode.WATER),
                null,
                kilometres);
    }

    @ParameterizedTest
    @CsvSource({"K-5,K–5", "k–7,K–7", "6 – 8,6–8", "9‐12,9–12", "M-6,K–6", "12,12", "K,K"})
    void a_span_of_grades_is_read_however_typed(String typed, String shown) {
        assertThat(GradeSpan.parse(typed)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5-K", "13", "K-13", "K to 5", "A-C", "-3"})
    void what_is_no_span_of_grades_is_refused(String typed) {
        assertThatThrownBy(() -> GradeSpan.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_written_in_one_language_is_shown_to_readers_of_the_other_as_what_it_is() {
        Bilingual motto = new Bilingual(null, "Collaborer. Engager. Innover.");
        assertThat(motto.in(Locale.CANADA)).contains(new Bilingual.Said(motto.fr(), Locale.CANADA_FRENCH));
        assertThat(new Bilingual("Real.", "Vrai.").in(Locale.FRENCH))
                .contains(new Bilingual.Said("Vrai.", Locale.CANADA_FRENCH));
        assertThat(Bilingual.NONE.in(Locale.CANADA)).isEmpty();
    }

    @Test
    void a_stated_distance_counts_instead_of_the_straight_line_both_ways_and_nowhere_else() {
        Distances distances = Distances.of(
                List.of(community("rupert", RUPERT), community("hartley", HARTLEY), community("lost", null)),
                List.of(travel("rupert", "hartley", 640), travel("rupert", "lost", 3)));
        assertThat(RUPERT.kilometresTo(HARTLEY)).isCloseTo(121.3, within(1.0));
        assertThat(distances.kilometres(RUPERT, HARTLEY)).isEqualTo(640);
        assertThat(distances.kilometres(HARTLEY, RUPERT)).isEqualTo(640);
        assertThat(distances.kilometres(RUPERT, RUPERT)).isZero();
        assertThat(distances.kilometres(RUPERT, NOWHERE)).isEqualTo(RUPERT.kilometresTo(NOWHERE));
        assertThat(distances.among(Set.of(RUPERT, HARTLEY)))
                .containsExactly(new Distances.Stated(HARTLEY, RUPERT, 640));
        assertThat(distances.among(Set.of(RUPERT, NOWHERE))).isEmpty();
    }

    @Test
    void a_way_without_a_distance_leaves_the_straight_line() {
        Distances distances = Distances.of(
                List.of(community("rupert", RUPERT), community("hartley", HARTLEY)),
                List.of(travel("rupert", "hartley", null)));
        assertThat(distances.kilometres(RUPERT, HARTLEY)).isEqualTo(RUPERT.kilometresTo(HARTLEY));
    }

    @Test
    void pictures_are_told_by_how_the_file_begins() {
        assertThat(PictureType.of(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0)))
                .contains(PictureType.PNG);
        assertThat(PictureType.of(bytes(0xFF, 0xD8, 0xFF, 0xE0))).contains(PictureType.JPEG);
        assertThat(PictureType.of(bytes('R', 'I', 'F', 'F', 1, 2, 3, 4, 'W', 'E', 'B', 'P', 'V')))
                .contains(PictureType.WEBP);
        assertThat(PictureType.of("<svg xmlns='http://www.w3.org/2000/svg'>".getBytes()))
                .isEmpty();
        assertThat(PictureType.of("GIF89a…".getBytes())).isEmpty();
        assertThat(PictureType.of(new byte[0])).isEmpty();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void values_out_of_bounds_are_refused_with_the_bound() {
        assertThatThrownBy(() -> new Published(Precision.ABOUT, -1, null, SOURCE))
                .hasMessageContaining("0 and");
        assertThatThrownBy(() -> new Published(Precision.ABOUT, 1, 1899, SOURCE))
                .hasMessageContaining("1900");
        assertThatThrownBy(() -> new Published(Precision.ABOUT, 1, 2020, Bilingual.NONE))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> travel("a", "a", 1)).hasMessageContaining("not two");
        assertThatThrownBy(() -> travel("a", "b", 5001)).hasMessageContaining("5000");
        assertThatThrownBy(() -> new NationTie(
                        new DistrictNumber(1), new NationId("n"), NationTie.Standing.TERRITORY, "http://x.example"))
                .hasMessageContaining("https");
    }

    @Test
    void everything_the_library_brings_hangs_together() {
        Set<CommunityId> communities =
                BundledPlaces.communities().stream().map(Community::id).collect(Collectors.toSet());
        Set<NationId> nations = BundledPlaces.nations().stream().map(Nation::id).collect(Collectors.toSet());
        Set<FigureId> figures =
                BundledPlaces.figures().stream().map(DistrictFigure::id).collect(Collectors.toSet());
        assertThat(BundledPlaces.communities()).hasSize(65).allMatch(each -> nations.containsAll(each.nations()));
        assertThat(BundledPlaces.nationTies()).allMatch(tie -> nations.contains(tie.nation()));
        assertThat(BundledPlaces.travels())
                .allMatch(travel -> communities.contains(travel.between().one())
                        && communities.contains(travel.between().other()))
                .allMatch(travel -> travel.kilometres() == null);
        assertThat(BundledPlaces.figures())
                .allMatch(figure -> figure.partOf() == null || figures.contains(figure.partOf()));
        assertThat(BundledPlaces.profiles())
                .hasSize(5)
                .allMatch(profile -> profile.acknowledgement().isEmpty());
        assertThat(SchoolTerm.find(SchoolTerm.kinds(), "village")
                        .orElseThrow()
                        .name()
                        .fr())
                .isEqualTo("École de village");
    }

    @Test
    void every_board_office_of_the_library_is_a_community_at_the_same_point() {
        Set<GeoPoint> points =
                BundledPlaces.communities().stream().map(Community::at).collect(Collectors.toSet());
        assertThat(BundledDistricts.all())
                .allMatch(district -> district.base() == null || points.contains(district.base()));
    }
}
