package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.BundledPlaces;
import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.CommunityPair;
import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.FigureId;
import ca.learningpartners.mentorship.district.FigureKind;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.district.GradeSpan;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.NationTie.Standing;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.district.PictureType;
import ca.learningpartners.mentorship.district.Precision;
import ca.learningpartners.mentorship.district.Published;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.SchoolId;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.portrait.Activity;
import ca.learningpartners.mentorship.portrait.ActivityId;
import ca.learningpartners.mentorship.portrait.ActivityKind;
import ca.learningpartners.mentorship.portrait.Lead;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.LocalText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the stores of places, portraits and activity logs promise. */
public interface PlaceContract extends KeepingStore {

    DistrictNumber COAST = new DistrictNumber(52);
    Bilingual SOURCE = new Bilingual("a report", "un rapport");
    Published FEW = new Published(Precision.UNDER, 20, null, SOURCE);
    Nation SQUAMISH =
            new Nation(new NationId("skwxwu7mesh"), "Sḵwx̱wú7mesh", List.of("Squamish", "Skwxwu7mesh Uxwumixw"));
    Community HARBOUR = new Community(
            new CommunityId("harbour"),
            "Lax̱ Kxeen",
            List.of("Harbour"),
            new GeoPoint(54.315, -130.3208),
            new Published(Precision.ABOUT, 13_000, 2021, new Bilingual(null, "le recensement")),
            Set.of(COAST, Invented.KOOTENAY),
            Set.of(SQUAMISH.id()));
    Community ISLAND =
            new Community(new CommunityId("island"), "Île aux Œufs", List.of(), null, null, Set.of(COAST), Set.of());

    private void writePlaces() {
        write(stores -> {
            stores.nations().save(SQUAMISH);
            stores.communities().save(ISLAND);
            stores.communities().save(HARBOUR);
        });
    }

    private boolean did(Predicate<Stores> work) {
        return store().write(work::test);
    }

    @Test
    default void aCommunityIsKeptToTheLetterWithItsDistrictsAndNations() {
        writePlaces();
        assertThat(found(stores -> stores.communities().find(HARBOUR.id()))).contains(HARBOUR);
        assertThat(found(stores -> stores.nations().find(SQUAMISH.id()))).contains(SQUAMISH);
        assertThat(list(stores -> stores.communities().all())).containsExactly(HARBOUR, ISLAND);
        String name = found(stores -> stores.nations().find(SQUAMISH.id()))
                .orElseThrow()
                .name();
        assertThat(name.getBytes(StandardCharsets.UTF_8))
                .isEqualTo("S\u1E35wx\u0331w\u00FA7mesh".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void whatTheLibraryBringsIsReplacedByALaterEditionUntilSomebodyChangesIt() {
        writePlaces();
        NationTie first = new NationTie(COAST, SQUAMISH.id(), Standing.NEIGHBOUR, null);
        NationTie later = new NationTie(COAST, SQUAMISH.id(), Standing.TERRITORY, null);
        NationTie own = new NationTie(COAST, SQUAMISH.id(), Standing.TERRITORY, "https://nation.example/education");
        write(stores -> stores.nationTies().bring(first));
        write(stores -> stores.nationTies().bring(later));
        assertThat(list(stores -> stores.nationTies().all())).containsExactly(later);
        write(stores -> stores.nationTies().save(own));
        write(stores -> stores.nationTies().bring(first));
        assertThat(list(stores -> stores.nationTies().all())).containsExactly(own);
    }

    @Test
    default void whatSomebodyRemovedTheLibraryDoesNotBringBackButPeopleCan() {
        writePlaces();
        write(stores -> stores.communities().remove(HARBOUR.id()));
        write(stores -> stores.communities().bring(HARBOUR));
        assertThat(list(stores -> stores.communities().all())).containsExactly(ISLAND);
        assertThat(found(stores -> stores.communities().find(HARBOUR.id()))).isEmpty();
        write(stores -> stores.communities().save(HARBOUR));
        assertThat(found(stores -> stores.communities().find(HARBOUR.id()))).contains(HARBOUR);
    }

    @Test
    default void theLibrarysPlacesComeOnceAndLeaveWhatDistrictsSaidAlone() {
        write(stores -> BringingPlaces.bring(stores, Invented.MORNING));
        assertThat(list(stores -> stores.communities().all())).isEqualTo(BundledPlaces.communities());
        assertThat(list(stores -> stores.figures().of(COAST))).hasSize(7);
        DistrictProfile own = new DistrictProfile(
                COAST, new Bilingual("Ours.", "La nôtre."), Bilingual.NONE, new Bilingual("We live on …", null));
        write(stores -> stores.profiles().save(own));
        assertThat((boolean) read(BringingPlaces::isDue)).isFalse();
        write(stores -> BundledPlaces.profiles().forEach(stores.profiles()::bring));
        assertThat(found(stores -> stores.profiles().find(COAST))).contains(own);
    }

    @Test
    default void aSchoolAndAFigureAreKeptWithAllTheirParts() {
        writePlaces();
        School village = new School(
                new SchoolId("s-1"),
                COAST,
                "École du village n° 1",
                HARBOUR.id(),
                "village",
                GradeSpan.parse("K–12"),
                Set.of("dual-track", "french-immersion"),
                FEW);
        School online = new School(
                new SchoolId("s-2"), COAST, "At Home", null, "online", GradeSpan.parse("9-12"), Set.of(), null);
        DistrictFigure staff = new DistrictFigure(
                new FigureId("f-1"),
                COAST,
                FigureKind.EMPLOYEES,
                Bilingual.NONE,
                null,
                new Published(Precision.ABOUT, 500, 2024, SOURCE),
                null);
        DistrictFigure part = new DistrictFigure(
                new FigureId("f-2"),
                COAST,
                FigureKind.SCHOOLS,
                new Bilingual("village", "de village"),
                new GradeSpan(0, 12),
                new Published(Precision.EXACTLY, 1, null, SOURCE),
                staff.id());
        write(stores -> {
            List.of(online, village).forEach(stores.schools()::save);
            List.of(part, staff).forEach(stores.figures()::save);
        });
        assertThat(list(stores -> stores.schools().of(COAST))).containsExactly(village, online);
        assertThat(list(stores -> stores.schools().of(Invented.KOOTENAY))).isEmpty();
        assertThat(list(stores -> stores.figures().of(COAST))).containsExactly(staff, part);
        write(stores -> stores.figures().remove(staff.id()));
        assertThat(list(stores -> stores.figures().of(COAST))).containsExactly(part);
    }

    @Test
    default void aWayToTravelIsKeptWhicheverEndIsNamedFirst() {
        writePlaces();
        CommunityPair between = CommunityPair.of(ISLAND.id(), HARBOUR.id());
        Travel boat = new Travel(between, Set.of(TravelMode.WATER, TravelMode.AIR), 240, 145);
        write(stores -> stores.travels().save(boat));
        assertThat(found(stores -> stores.travels().find(CommunityPair.of(HARBOUR.id(), ISLAND.id()))))
                .contains(boat);
    }

    @Test
    default void picturesAreKeptWithTheirWordsAndAddedOnce() {
        byte[] file = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2};
        Picture picture = new Picture(
                new PictureId("p-1"),
                COAST,
                PictureType.JPEG,
                new LocalText("Boats in a harbour", "Des bateaux au port"));
        assertThat(did(stores -> stores.pictures().add(picture, file))).isTrue();
        assertThat(did(stores -> stores.pictures().add(picture, new byte[] {9})))
                .isFalse();
        Picture better = new Picture(
                picture.id(), COAST, PictureType.JPEG, new LocalText("Fishing boats", "Des bateaux de pêche"));
        write(stores -> stores.pictures().describe(better));
        assertThat(list(stores -> stores.pictures().of(COAST))).containsExactly(better);
        assertThat(found(stores -> stores.pictures().content(picture.id())).orElseThrow())
                .containsExactly(file);
        write(stores -> stores.pictures().remove(picture.id()));
        assertThat(found(stores -> stores.pictures().find(picture.id()))).isEmpty();
    }

    @Test
    default void aDistrictHasOneLeadAtATime() {
        write(stores -> {
            stores.participants().save(Invented.ODILE);
            stores.participants().save(Invented.XWEX);
        });
        Fact appointed = new Fact(Invented.ROBIN.id(), Invented.MORNING);
        Lead second = new Lead(COAST, Invented.XWEX.id(), appointed);
        write(stores -> stores.leads().appoint(new Lead(COAST, Invented.ODILE.id(), appointed)));
        write(stores -> stores.leads().appoint(second));
        assertThat(found(stores -> stores.leads().of(COAST))).contains(second);
        write(stores -> stores.leads().end(COAST));
        assertThat(found(stores -> stores.leads().of(COAST))).isEmpty();
    }

    @Test
    default void theActivityLogComesLatestFirstAndCanBePutRight() {
        Fact noted = new Fact(Invented.ROBIN.id(), Invented.MORNING);
        Activity march = activity("a-1", LocalDate.of(2026, 3, 2), noted);
        Activity may = activity("a-2", LocalDate.of(2026, 5, 4), noted);
        assertThat(did(stores -> stores.activities().add(march))).isTrue();
        assertThat(did(stores -> stores.activities().add(may))).isTrue();
        assertThat(did(stores -> stores.activities().add(march))).isFalse();
        Activity right = march.corrected(
                LocalDate.of(2026, 6, 1),
                ActivityKind.PRACTICE,
                new Bilingual("A practice", "Une pratique"),
                "https://sd52.example/practice",
                new Fact(Invented.XWEX.id(), Invented.MORNING.plusSeconds(60)));
        write(stores -> stores.activities().correct(right));
        assertThat(list(stores -> stores.activities().of(COAST, 0, 10))).containsExactly(right, may);
        assertThat(list(stores -> stores.activities().of(COAST, 1, 1))).containsExactly(may);
        write(stores -> stores.activities().remove(may.id()));
        assertThat(list(stores -> stores.activities().of(COAST, 0, 10))).containsExactly(right);
        assertThat(list(stores -> stores.activities().of(Invented.KOOTENAY, 0, 10)))
                .isEmpty();
    }

    private static Activity activity(String id, LocalDate day, Fact noted) {
        return new Activity(
                new ActivityId(id),
                COAST,
                day,
                ActivityKind.MEETING,
                new Bilingual(null, "Une rencontre"),
                null,
                noted,
                null);
    }
}
