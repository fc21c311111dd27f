package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.CommunityPair;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The districts on the screen. Noor coordinates SD27 and is of the Office, Halcyon is of the Office alone, Étienne
 * coordinates SD93, and Tessa is a mentee of SD27.
 */
class DistrictsTest {

    private static final DistrictNumber OURS = new DistrictNumber(27);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};
    private static final String BOUNDARY = "a-boundary";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    private RunningTool tool;

    @BeforeEach
    void open() {
        tool = TOOLS.onSqlite();
    }

    private Browser noor() {
        return tool.signedIn("sd27", "noor.haddad");
    }

    private Browser tessa() {
        return tool.signedIn("sd27", "tessa.lindqvist");
    }

    private Browser etienne() {
        Browser browser = Browser.english();
        browser.open(tool.launch("sd93", "etienne.marchand").withLocale("en-CA"));
        Page page = browser.open(tool.at("/"));
        if (page.hasForm("/welcome/confirmation")) {
            browser.submit(page, "/welcome/confirmation");
        }
        return browser;
    }

    private Browser halcyon() {
        return tool.signedIn("office", "halcyon.whitford-ng");
    }

    private Page open(Browser browser, String path) {
        return browser.open(tool.at(path));
    }

    private <T> List<T> list(Function<Stores, List<T>> work) {
        return tool.store().read(work);
    }

    private <T> Optional<T> found(Function<Stores, Optional<T>> work) {
        return tool.store().read(work);
    }

    private Bilingual acknowledgement() {
        return found(stores -> stores.profiles().find(OURS)).orElseThrow().acknowledgement();
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    @Test
    void a_mentee_finds_districts_however_they_are_typed_and_sees_why() {
        Browser tessa = tessa();
        for (String sought : List.of("Cariboo%20Chilcotin", "cariboo-chilcotin", "Cariboo%E2%80%93Chilcotin", "27")) {
            assertThat(open(tessa, "/districts?q=" + sought)
                            .html()
                            .select("main .list strong")
                            .eachText())
                    .containsExactly("Cariboo-Chilcotin");
        }
        Page found = open(tessa, "/districts?q=skwxwu7mesh");
        assertThat(found.text()).contains("West Vancouver").contains("a Nation: Sḵwx̱wú7mesh");
        assertThat(open(tessa, "/districts?q=csf").text()).contains("Conseil scolaire francophone");
        assertThat(open(tessa, "/districts?q=nowhere-at-all").text()).contains("No district found");
        assertThat(open(tessa, "/districts?q=%3Cscript%3E").source()).doesNotContain("<script>alert");
    }

    @Test
    void the_list_is_sorted_for_the_reader_paged_and_by_number_if_they_like() {
        Browser tessa = tessa();
        Page first = open(tessa, "/districts");
        assertThat(first.html().select("main .list strong").eachText())
                .hasSize(20)
                .startsWith("Abbotsford", "Arrow Lakes", "Boundary");
        assertThat(open(tessa, "/districts?page=2")
                        .html()
                        .select("main .list strong")
                        .eachText())
                .hasSize(20)
                .endsWith("West Vancouver");
        assertThat(open(tessa, "/districts?sort=number")
                        .html()
                        .select("main .list strong")
                        .eachText())
                .startsWith("Southeast Kootenay", "Rocky Mountain");
    }

    @Test
    void a_page_shows_what_was_published_with_year_and_source_and_never_a_remainder() {
        Browser tessa = tessa();
        Page ours = open(tessa, "/districts/27");
        assertThat(ours.text())
                .contains("Generosity. Mastery. Independence. Belonging")
                .contains("4,413 students")
                .contains("2020")
                .contains("about 4,600 students")
                .contains("no year given")
                .contains("over 500 km");
        Page north = open(tessa, "/districts/85");
        assertThat(north.text())
                .contains("about 500 employees")
                .contains("including")
                .contains("100 teachers and administrators")
                .contains("130 support staff")
                .contains("22,416 km²")
                .doesNotContain("270");
        Page coast = open(tessa, "/districts/52");
        assertThat(coast.html().select(".spans table tbody th").eachText())
                .containsExactly("K–5", "K–12", "6–8", "9–12", "9–12");
        assertThat(coast.text())
                .contains("by air")
                .contains("by water")
                .contains("Ts’msyen")
                .contains("Gitga’at");
        assertThat(coast.html().select(".spans svg rect")).hasSize(5);
    }

    @Test
    void a_district_without_a_place_is_at_home_everywhere() {
        Browser tessa = tessa();
        Page page = open(tessa, "/districts/93");
        assertThat(page.text()).contains("no territory of its own");
        assertThat(page.html().select(".motto").attr("lang")).isEqualTo("fr-CA");
        assertThat(page.html().select(".motto").text()).isEqualTo("Collaborer. Engager. Innover.");
        Page beside = open(tessa, "/districts/93/beside/27");
        assertThat(beside.status()).isEqualTo(200);
        assertThat(beside.text()).contains("there is no distance between them").contains("1.5 times");
        assertThat(open(tessa, "/districts/27/beside/52").text()).contains("595 km from board office");
    }

    @Test
    void french_is_french_and_english_texts_say_that_they_are() {
        Browser tessa = tessa();
        Page english = open(tessa, "/districts/27");
        Page french = tessa.submit(english, "/language");
        assertThat(french.language()).isEqualTo("fr-CA");
        assertThat(french.html().select(".motto").attr("lang")).isEqualTo("en-CA");
        assertThat(french.text()).containsPattern("environ 4.600 élèves").contains("Reconnaissance territoriale");
        assertThat(french.html().select("[lang=en-CA]").eachText())
                .contains("recomputed from the open data of the Province of B.C.");
        tessa.submit(french, "/language");
    }

    @Test
    void people_of_elsewhere_and_mentees_find_no_form_and_the_office_writes_facts_not_words() {
        List<String> parts = List.of("profile", "pictures/new", "activities/new", "schools/new", "lead", "travel/new");
        for (Browser stranger : List.of(tessa(), etienne())) {
            String token = open(stranger, "/districts/27").token();
            for (String part : parts) {
                assertThat(open(stranger, "/districts/27/" + part).status())
                        .as(part)
                        .isEqualTo(404);
            }
            Map<String, String> own = fields("token", token, "motto-en", "Taken over");
            assertThat(stranger.post(tool.at("/districts/27/profile"), own).status())
                    .isEqualTo(404);
            assertThat(stranger.post(tool.at("/districts/27/figures/sd27-students/removal"), own)
                            .status())
                    .isEqualTo(404);
            assertThat(open(stranger, "/districts/27").html().select("a[href$=/new]"))
                    .isEmpty();
        }
        Browser office = halcyon();
        Page page = open(office, "/districts/27");
        assertThat(page.hasForm("/profile")).isFalse();
        assertThat(open(office, "/districts/27/profile").status()).isEqualTo(409);
        Page refused = office.post(
                tool.at("/districts/27/profile"), fields("token", page.token(), "acknowledgement-en", "Not ours"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("the district’s own words");
        assertThat(open(office, "/districts/27/schools/new").status()).isEqualTo(200);
        assertThat(acknowledgement().english()).isNotEqualTo("Not ours");
    }

    @Test
    void what_is_not_there_is_not_found() {
        Browser noor = noor();
        for (String path : List.of(
                "/districts/999",
                "/districts/0",
                "/districts/x",
                "/districts/999/beside/27",
                "/districts/27/beside/998",
                "/districts/27/schools/nothing",
                "/districts/27/figures/sd52-schools",
                "/districts/27/communities/hartley-bay",
                "/districts/27/travel/a~a",
                "/districts/27/travel/%20",
                "/districts/27/pictures/none/file",
                "/districts/27/nations/haida",
                "/districts/999/schools/new",
                "/communities/nowhere")) {
            assertThat(open(noor, path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_district_writes_its_own_words_and_they_come_back_to_the_letter() {
        Browser noor = noor();
        Page form = open(noor, "/districts/27/profile");
        assertThat(form.html().select("[name=acknowledgement-en]").text()).isBlank();
        String words = "We live and work on the lands of the Secwépemc, Tŝilhqot’in and Dakelh.\nSḵwx̱wú7mesh too.";
        Page saved = noor.submit(form, "/districts/27/profile", fields("acknowledgement-en", words));
        assertThat(saved.address().getPath()).isEqualTo("/districts/27");
        assertThat(saved.text())
                .contains("Tŝilhqot’in")
                .contains("Sḵwx̱wú7mesh")
                .contains("Generosity.");
        assertThat(acknowledgement().en()).isEqualTo(words);
        Page tooLong = noor.submit(
                open(noor, "/districts/27/profile"), "/districts/27/profile", fields("motto-fr", "x".repeat(201)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.html().select("[name=motto-fr]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(tooLong.html().select("[name=acknowledgement-en]").text()).contains("Tŝilhqot’in");
    }

    @Test
    void words_saved_in_another_tab_are_shown_and_never_lost_and_a_form_cut_short_empties_nothing() {
        Browser noor = noor();
        String path = "/districts/27/profile";
        DistrictProfile before = found(stores -> stores.profiles().find(OURS)).orElseThrow();
        Page one = open(noor, path);
        Page other = open(noor, path);
        noor.submit(one, path, fields("text-en", "Written in the first tab."));
        assertThat(noor.submit(one, path, fields("text-en", "Written in the first tab."))
                        .status())
                .as("sent twice")
                .isEqualTo(200);
        Page stale = noor.submit(other, path, fields("text-fr", "Ensemble, à l’école"));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Somebody has written here meanwhile").contains("Written in the first tab.");
        assertThat(stale.html().select("[name=text-fr]").text()).isEqualTo("Ensemble, à l’école");
        Page cut = noor.post(
                tool.at(path),
                fields(
                        "token",
                        stale.token(),
                        "seen",
                        stale.html().select("[name=seen]").attr("value")));
        assertThat(cut.status()).isEqualTo(422);
        assertThat(cut.html().select("[name=text-en]").text()).isEqualTo("Written in the first tab.");
        assertThat(found(stores -> stores.profiles().find(OURS))
                        .orElseThrow()
                        .text()
                        .english())
                .isEqualTo("Written in the first tab.");
        noor.submit(stale, path, fields("text-en", "Both."));
        assertThat(found(stores -> stores.profiles().find(OURS)).orElseThrow().text())
                .isEqualTo(new Bilingual("Both.", "Ensemble, à l’école"));
        tool.store().write(stores -> {
            stores.profiles().save(before);
            return true;
        });
    }

    @Test
    void a_nation_the_form_never_offered_is_refused_beside_the_field_and_a_blank_one_is_none() {
        Browser noor = noor();
        String path = "/districts/27/communities/williams-lake";
        Page refused = noor.submit(open(noor, path), path, fields("nations", "n".repeat(3_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose one of the list");
        assertThat(noor.submit(open(noor, path), path, fields("nations", "")).status())
                .isEqualTo(200);
    }

    @Test
    void a_school_is_added_once_however_often_the_form_is_sent_and_found_by_its_name() {
        Browser noor = noor();
        Page form = open(noor, "/districts/27/schools/new");
        Map<String, String> school = fields(
                "name", "École du Lac-à-l’Épaule",
                "community", "williams-lake",
                "kind", "village",
                "grades", "K-12",
                "precision", "UNDER",
                "value", "20",
                "source-en", "the district");
        noor.submit(form, "/districts/27/schools", school);
        Page page = noor.submit(form, "/districts/27/schools", school);
        assertThat(page.text())
                .contains("École du Lac-à-l’Épaule")
                .contains("K–12")
                .contains("under 20 students");
        List<School> kept = tool.store().read(stores -> stores.schools().of(OURS));
        assertThat(kept).hasSize(1);
        assertThat(open(noor, "/districts?q=ecole%20du%20lac").text()).contains("a school: École du Lac-à-l’Épaule");
        String address = "/districts/27/schools/" + kept.get(0).id();
        assertThat(noor.submit(open(noor, address), address, fields("grades", "12-K"))
                        .status())
                .isEqualTo(422);
        noor.submit(open(noor, address), address + "/removal");
        assertThat(list(stores -> stores.schools().of(OURS))).isEmpty();
    }

    @Test
    void a_figure_needs_its_source_and_a_part_its_whole() {
        Browser noor = noor();
        Page form = open(noor, "/districts/27/figures/new");
        Map<String, String> figure =
                fields("kind", "EMPLOYEES", "precision", "ABOUT", "value", "1,100", "year", "2024");
        Page refused = noor.submit(form, "/districts/27/figures", figure);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[name=value]").attr("value")).isEqualTo("1,100");
        assertThat(refused.text()).contains("Say who published it");
        figure.put("source-fr", "le rapport annuel");
        Page saved = noor.submit(refused, "/districts/27/figures", figure);
        assertThat(saved.text()).contains("about 1,100 employees").contains("2024");
        assertThat(saved.html().select("[lang=fr-CA]").eachText()).contains("le rapport annuel");
        figure.put("part-of", "sd52-schools");
        assertThat(noor.submit(open(noor, "/districts/27/figures/new"), "/districts/27/figures", figure)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_community_can_be_served_by_two_districts_and_a_way_there_can_count() {
        Browser noor = noor();
        noor.submit(
                open(noor, "/districts/27/communities/new"),
                "/districts/27/communities",
                fields("existing", "hartley-bay"));
        assertThat(open(noor, "/communities/hartley-bay").text())
                .contains("Cariboo-Chilcotin")
                .contains("Prince Rupert")
                .contains("Gitga’at");
        Page same = noor.submit(
                open(noor, "/districts/27/travel/new"),
                "/districts/27/travel",
                fields("from", "williams-lake", "to", "williams-lake", "modes", "LAND"));
        assertThat(same.status()).isEqualTo(422);
        Page none = noor.submit(
                open(noor, "/districts/27/travel/new"),
                "/districts/27/travel",
                fields("from", "williams-lake", "to", "prince-rupert"));
        assertThat(none.text()).contains("by land, by air or by water");
        Page saved = noor.submit(
                open(noor, "/districts/27/travel/new"),
                "/districts/27/travel",
                fields(
                        "from",
                        "williams-lake",
                        "to",
                        "prince-rupert",
                        "modes",
                        "LAND",
                        "minutes",
                        "600",
                        "kilometres",
                        "876"));
        assertThat(saved.text()).contains("Prince Rupert – Williams Lake").contains("876 km as people travel");
        assertThat(open(noor, "/districts/27/beside/52").text()).contains("876 km from board office");
        String way = "/districts/27/travel/prince-rupert~williams-lake";
        noor.submit(open(noor, way), way + "/removal");
        String community = "/districts/27/communities/hartley-bay";
        noor.submit(open(noor, community), community + "/removal");
        assertThat(found(stores -> stores.communities().find(new CommunityId("hartley-bay"))))
                .get()
                .extracting(Community::districts)
                .isEqualTo(Set.of(new DistrictNumber(52)));
    }

    @Test
    void a_nation_is_named_as_it_names_itself_with_a_safe_way_to_reach_it() {
        Browser noor = noor();
        Page form = open(noor, "/districts/27/nations/new");
        Map<String, String> nation = fields(
                "name",
                "Tŝilhqot’in",
                "spellings",
                "Tsilhqotin\nChilcotin",
                "standing",
                "TERRITORY",
                "link",
                "javascript:alert(1)");
        Page refused = noor.submit(form, "/districts/27/nations", nation);
        assertThat(refused.status()).isEqualTo(422);
        nation.put("link", "https://nation.example/education");
        Page saved = noor.submit(refused, "/districts/27/nations", nation);
        assertThat(saved.html().select("a[href=https://nation.example/education]"))
                .hasSize(1);
        assertThat(open(noor, "/nations").text()).contains("Tŝilhqot’in");
        assertThat(open(noor, "/districts?q=tsilhqotin").text()).contains("a Nation: Tŝilhqot’in");
    }

    @Test
    void the_log_is_noted_once_put_right_and_read_by_everybody() {
        Browser noor = noor();
        Page form = open(noor, "/districts/27/activities/new");
        Map<String, String> entry = fields("day", "2026-11-20", "kind", "TRAINING", "words-fr", "Dix mentors formés");
        noor.submit(form, "/districts/27/activities", entry);
        noor.submit(form, "/districts/27/activities", entry);
        Page seen = open(tessa(), "/districts/27/activities");
        assertThat(seen.html().select(".list .kept").eachText()).containsExactly("Dix mentors formés");
        assertThat(seen.html().select(".list .kept").attr("lang")).isEqualTo("fr-CA");
        assertThat(seen.html().select("a[href*=/activities/]")).isEmpty();
        entry.put("day", "2026-12-24");
        Page early = noor.submit(open(noor, "/districts/27/activities/new"), "/districts/27/activities", entry);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("has not come yet");
        String address = open(noor, "/districts/27/activities")
                .html()
                .select("a[href*=/activities/]")
                .attr("href");
        noor.submit(open(noor, address), address, fields("words-fr", "Douze mentors formés"));
        assertThat(open(noor, "/districts/27/activities").text())
                .contains("Douze mentors formés")
                .contains("Corrected on November 21, 2026");
        noor.submit(open(noor, address), address + "/removal");
    }

    @Test
    void a_lead_is_named_and_may_write_for_the_district() {
        Browser noor = noor();
        Page form = open(noor, "/districts/27/lead");
        assertThat(form.html().select("option").eachText())
                .contains("Tessa Lindqvist")
                .doesNotContain("Étienne Marchand");
        Page foreign = noor.submit(form, "/districts/27/lead", fields("person", "lead-93-marchand"));
        assertThat(foreign.status()).isEqualTo(422);
        Page saved = noor.submit(form, "/districts/27/lead", fields("person", "nm-27-lindqvist"));
        assertThat(saved.text()).contains("Tessa Lindqvist");
        assertThat(open(tessa(), "/districts/27/profile").status()).isEqualTo(200);
        assertThat(open(tessa(), "/districts/27/lead").status()).isEqualTo(404);
        noor.submit(open(noor, "/districts/27/lead"), "/lead/removal");
        assertThat(open(tessa(), "/districts/27/profile").status()).isEqualTo(404);
    }

    @Test
    void a_picture_needs_words_in_both_languages_and_has_to_be_one() {
        Browser noor = noor();
        Page form = open(noor, "/districts/27/pictures/new");
        Map<String, String> words = new HashMap<>(fields(
                "token", form.token(),
                "id", form.html().select("[name=id]").attr("value"),
                "alternative-en", "A river through sand dunes"));
        HttpResponse<String> wordless = upload(noor, words, "lake.jpg", JPEG);
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(wordless.body()).contains("Say what the picture shows").contains("A river through sand dunes");
        words.put("alternative-fr", "Une rivière entre des dunes");
        byte[] script =
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(upload(noor, words, "lake.jpg", script).statusCode()).isEqualTo(422);
        assertThat(upload(noor, words, "lake.svg", script).body()).contains("Drawings like SVG");
        byte[] large = new byte[Picture.MOST_BYTES + 1];
        System.arraycopy(JPEG, 0, large, 0, JPEG.length);
        assertThat(upload(noor, words, "lake.jpg", large).body()).contains("larger than 1,024");
        assertThat(upload(noor, words, "lake.jpg", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(upload(noor, words, "../../x", JPEG).statusCode()).isEqualTo(303);
        assertThat(upload(noor, words, "../../x", JPEG).statusCode()).isEqualTo(303);
        Page page = open(tessa(), "/districts/27");
        assertThat(page.html().select(".photo img").eachAttr("alt")).containsExactly("A river through sand dunes");
        Page file = tessa().open(page.html().select(".photo img").attr("abs:src"));
        assertThat(file.header("Content-Type")).startsWith("image/jpeg");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(upload(etienne(), words, "x", JPEG).statusCode()).isEqualTo(403);
        String address = page.html().select(".photo img").attr("src").replace("/file", "");
        noor.submit(open(noor, address), address + "/removal");
    }

    private HttpResponse<String> upload(Browser browser, Map<String, String> fields, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.step(HttpRequest.newBuilder(URI.create(tool.at("/districts/27/pictures")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Test
    void partners_see_how_far_apart_they_work_the_way_people_travel() {
        tool.match();
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Browser tessa = tessa();
        assertThat(open(tessa, "/pairings/" + pairing.id()).text()).containsPattern("[0-9,]+ km from each other");
        CommunityId here = new CommunityId("williams-lake");
        CommunityId there = communityOf(pairing.mentor());
        tool.store().write(stores -> {
            stores.travels().save(new Travel(CommunityPair.of(here, there), Set.of(TravelMode.WATER), null, 1234));
            return true;
        });
        assertThat(open(tessa, "/pairings/" + pairing.id()).text()).contains("1,234 km from each other, by water");
        tool.store().write(stores -> {
            stores.travels().remove(CommunityPair.of(here, there));
            return true;
        });
    }

    private CommunityId communityOf(ParticipantId mentor) {
        return tool.store().read(stores -> {
            var person = stores.enrolments().mentor(RunningTool.PROGRAM, mentor).orElseThrow();
            var base = person.setting().base() != null
                    ? person.setting().base()
                    : stores.districts()
                            .find(person.person().district())
                            .orElseThrow()
                            .base();
            return stores.communities().all().stream()
                    .filter(each -> base.equals(each.at()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    @Test
    void what_occupies_ten_people_in_both_is_counted_and_less_is_not_said() {
        Browser noor = noor();
        assertThat(open(noor, "/districts/27/beside/52").text()).contains("No topic that can be shown");
        StringBuilder people =
                new StringBuilder("id,name,email,role,district,languages,position,position_start,issues\n");
        for (int district : List.of(27, 52)) {
            for (int i = 0; i < 11; i++) {
                people.append("many-%d-%d,Many %d,many%d@sd%d.example,mentee,SD%d,en,,2026-08-15,budget:3;staffing:%d\n"
                        .replace("staffing:%d", i < 3 ? "staffing:2" : "budget:3")
                        .formatted(district, i, i, i, district, district));
            }
        }
        tool.imports(people.toString().replace("budget:3;budget:3", "budget:3"));
        Page page = open(noor, "/districts/27/beside/52");
        assertThat(page.html().select("main table:has(.sr-only) tbody tr")).hasSize(1);
        assertThat(list(stores -> stores.enrolments().mentees(RunningTool.PROGRAM)))
                .filteredOn(mentee -> mentee.issues().size() == 2)
                .extracting(Mentee::id)
                .isNotEmpty();
    }
}
