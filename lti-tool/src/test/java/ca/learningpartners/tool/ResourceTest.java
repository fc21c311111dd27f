package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Makers;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** District 52 and the Office make resources, everybody finds and reads them. */
class ResourceTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void a_district_and_the_office_publish_a_resource_together_in_both_languages() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(
                Makers.TOGETHER,
                Map.of(
                        "title-en",
                        "First days by the sea",
                        "summary-en",
                        "What to ask in week one",
                        "tag",
                        "TOPIC:budget"));
        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.text()).contains("The French is missing").contains("Prince Rupert and the Provincial Office");
        assertThat(draft.hasForm("/signature")).isFalse();

        Page list = makers.halcyon().open(tool.at("/programs/bcssa/resources"));
        assertThat(list.html().select("#drafts").text()).contains("First days by the sea");
        Page form = makers.halcyon().open(makers.readAt(draft) + "/next");
        Page both = makers.halcyon().submit(form, "/versions", Map.of("title-fr", "Premiers jours au bord de la mer"));
        assertThat(both.text()).contains("Version 2").contains("Ready to be signed");
        Page signed = makers.halcyon().submit(both, "/signature");
        assertThat(signed.text()).contains("Signed. The other side finds it");

        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertNotFound(tessa.open(makers.readAt(draft)));
        assertNotFound(tessa.open(makers.draftOf(draft)));
        assertThat(tessa.open(tool.at("/programs/bcssa/resources?words=sea")).text())
                .contains("Nothing found");
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        assertNotFound(ariel.open(makers.draftOf(draft)));
        assertNotFound(ariel.open(makers.readAt(draft) + "/next"));

        Page home = makers.cornelia().open(tool.at("/"));
        assertThat(home.html().select("#happenings").text())
                .contains("First days by the sea", "waits for your signature");
        Page published = makers.cornelia().submit(makers.cornelia().open(makers.draftOf(draft)), "/signature");
        assertThat(published.address().toString()).startsWith(makers.readAt(draft));
        assertThat(published.text()).contains("Published. Everybody in the program can read it.");

        Page read = tessa.open(makers.readAt(draft));
        assertThat(read.heading()).isEqualTo("First days by the sea");
        assertThat(read.text())
                .contains("by Prince Rupert and the Provincial Office")
                .contains("Also in French");
        assertThat(read.hasForm("/comments")).isFalse();
        assertNotFound(tessa.open(makers.draftOf(draft)));
        Browser lucie = Browser.french();
        tool.arrive(lucie, "sd93", "lucie.belanger-roy");
        Page french = lucie.open(makers.readAt(draft));
        assertThat(french.language()).isEqualTo("fr-CA");
        assertThat(french.heading()).isEqualTo("Premiers jours au bord de la mer");
        assertThat(french.text()).contains("Aussi en anglais").contains("par Prince Rupert et le Bureau provincial");
    }

    @Test
    void neither_side_publishes_alone_and_one_person_does_not_sign_for_both() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page form = noor.open(tool.at("/programs/bcssa/resources/new"));
        Page draft = noor.submit(
                form,
                "/programs/bcssa/resources",
                Map.of("whose", "PROVINCE:27:DISTRICT", "title-en", "Noor alone", "title-fr", "Noor seule"));
        Page once = noor.submit(draft, "/signature");
        assertThat(once.text()).contains("signed by Noor Haddad");
        assertThat(once.hasForm("/signature")).isFalse();
        String address = draft.address().toString().replaceAll("/draft.*", "");
        Page twice = noor.post(address + "/signature", Map.of("token", once.token(), "version", "1", "side", "OFFICE"));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text()).contains("You have signed for the other side");
        assertThat(published(tool, address)).isZero();
    }

    @Test
    void a_change_after_a_signature_voids_it_and_the_older_version_cannot_be_signed() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Tides", "title-fr", "Marées"));
        makers.cornelia().submit(draft, "/signature");
        Page halcyons = makers.halcyon().open(makers.draftOf(draft));
        Page form = makers.cornelia().open(makers.readAt(draft) + "/next");
        assertThat(form.text()).contains("signatures given before do not count");
        Page changed = makers.cornelia().submit(form, "/versions", Map.of("title-en", "Tides and ferries"));
        assertThat(changed.text()).doesNotContain("signed by Cornelia");
        Page late = makers.halcyon().submit(halcyons, "/signature");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("newer version").contains("Tides and ferries");
        makers.halcyon().submit(late, "/signature");
        assertThat(published(tool, makers.readAt(draft))).isZero();
        makers.cornelia().submit(makers.cornelia().open(makers.draftOf(draft)), "/signature");
        assertThat(published(tool, makers.readAt(draft))).isEqualTo(2);
    }

    @Test
    void two_who_write_at_once_lose_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Weather", "title-fr", "Météo"));
        Page first = makers.cornelia().open(makers.readAt(draft) + "/next");
        Page second = makers.halcyon().open(makers.readAt(draft) + "/next");
        makers.cornelia().submit(first, "/versions", Map.of("body-en", "Rain."));
        Page refused = makers.halcyon().submit(second, "/versions", Map.of("body-en", "Fog, mostly."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("newer version");
        assertThat(refused.html().select("#body-en").text()).isEqualTo("Fog, mostly.");
        Page kept = makers.halcyon().submit(refused, "/versions");
        assertThat(kept.text()).contains("Version 3").contains("Fog, mostly.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void two_signatures_at_the_same_moment_publish_once(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Makers makers = Makers.of(tool);
        for (int round = 0; round < 5; round++) {
            Page draft =
                    makers.begin(Makers.TOGETHER, Map.of("title-en", "Round " + round, "title-fr", "Tour " + round));
            List<Browser> both = List.of(makers.cornelia(), makers.halcyon());
            List<Page> forms =
                    both.stream().map(who -> who.open(makers.draftOf(draft))).toList();
            List<Page> answers = AtOnce.call(List.of(0, 1), i -> both.get(i).submit(forms.get(i), "/signature"));
            assertThat(answers).extracting(Page::status).containsOnly(200);
            assertThat(published(tool, makers.readAt(draft))).isEqualTo(1);
            String id = makers.readAt(draft).replaceAll(".*/", "");
            assertThat(tool.count("act", "verb = 'resource-published' AND subject = '" + id + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void sent_twice_a_resource_and_a_comment_are_kept_once() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page form = makers.cornelia().open(tool.at("/programs/bcssa/resources/new"));
        Map<String, String> words = Map.of("whose", Makers.TOGETHER, "title-en", "Twice");
        Page once = makers.cornelia().submit(form, "/programs/bcssa/resources", words);
        Page again = makers.cornelia().submit(form, "/programs/bcssa/resources", words);
        assertThat(again.address()).isEqualTo(once.address());
        makers.cornelia().submit(once, "/comments", Map.of("comment", "Shall we?\nI think so."));
        Page comments = makers.cornelia().submit(once, "/comments", Map.of("comment", "Shall we?\nI think so."));
        assertThat(comments.html().select("#comments + ul > li")).hasSize(1);
        assertThat(makers.halcyon().open(makers.draftOf(once)).text()).contains("Cornelia Brandvold", "I think so.");
    }

    @Test
    void what_is_refused_comes_back_with_everything_typed() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page refused = makers.begin(
                Makers.TOGETHER, Map.of("summary-fr", "Un résumé gardé", "link-en", "http://plain.example"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#summary-fr").text()).isEqualTo("Un résumé gardé");
        assertThat(refused.html().select("[aria-invalid]").eachAttr("id")).containsExactly("title-en");
        Page link = makers.begin(Makers.TOGETHER, Map.of("title-en", "Link", "link-en", "javascript:alert(1)"));
        assertThat(link.status()).isEqualTo(422);
        assertThat(link.html().select("[aria-invalid]").eachAttr("id")).containsExactly("link-en");
        Page foreign = makers.begin("PROVINCE:27:DISTRICT", Map.of("title-en", "Not mine"));
        assertNotFound(foreign);
    }

    @Test
    void a_link_says_where_it_leads() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(
                Makers.PRACTICE, Map.of("title-en", "Elsewhere", "link-en", "https://Guide.example/a?b=c"));
        Page read = makers.cornelia().submit(draft, "/signature");
        assertThat(read.text()).contains("Guide.example");
        assertThat(read.html().select("main a[rel~=noopener]").attr("href")).isEqualTo("https://Guide.example/a?b=c");
    }

    @Test
    void a_practice_is_labelled_and_goes_its_way_to_the_province_with_its_trace() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.PRACTICE, Map.of("title-fr", "Rencontres par hydravion"));
        Page practice = makers.cornelia().submit(draft, "/signature");
        assertThat(practice.text()).contains("practice of Prince Rupert").contains("only in French");
        Page invited = makers.halcyon().submit(makers.halcyon().open(makers.readAt(draft)), "/promotion");
        assertThat(invited.text()).contains("It is on its way.").contains("The English is missing");
        Page proposed = makers.cornelia().open(makers.readAt(draft));
        assertThat(proposed.hasForm("/promotion")).isFalse();
        assertThat(proposed.text()).contains("For the whole province:");
        Page form = makers.cornelia().open(makers.readAt(invited) + "/next");
        Page both = makers.cornelia().submit(form, "/versions", Map.of("title-en", "Meeting by float plane"));
        makers.cornelia().submit(both, "/signature");
        makers.halcyon().submit(makers.halcyon().open(makers.draftOf(invited)), "/signature");
        Page read = tool.signedIn("sd27", "tessa.lindqvist").open(makers.readAt(invited));
        assertThat(read.text()).contains("Made of a practice of Prince Rupert:").contains("Rencontres par hydravion");
    }

    @Test
    void what_is_withdrawn_says_why_and_is_found_no_more() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page read = makers.published("Short-lived guide", "Guide éphémère");
        String address = read.address().toString().replaceAll("\\?.*", "");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertThat(tessa.open(tool.at("/programs/bcssa/resources?words=ephemere"))
                        .text())
                .contains("One found");
        Page draft = makers.halcyon().open(address + "/draft");
        Page empty = makers.halcyon().submit(draft, "/withdrawal");
        assertThat(empty.status()).isEqualTo(422);
        makers.halcyon().submit(draft, "/withdrawal", Map.of("reason", "The regulation changed."));
        assertThat(tessa.open(tool.at("/programs/bcssa/resources?words=ephemere"))
                        .text())
                .contains("Nothing found");
        Page gone = tessa.open(address);
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.text()).contains("This resource was withdrawn").contains("The regulation changed.");
        assertNotFound(makers.cornelia().open(address + "/draft"));
    }

    @Test
    void what_fits_comes_first_with_its_reasons_and_the_same_each_time() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        makers.begin(Makers.PRACTICE, Map.of("title-en", "Ordering: for mentors", "tag", "ROLE:MENTOR"));
        Page mentors = makers.cornelia().open(tool.at("/programs/bcssa/resources"));
        makers.cornelia().submit(makers.cornelia().open(draft(mentors, "Ordering: for mentors")), "/signature");
        makers.begin(Makers.PRACTICE, Map.of("title-en", "Ordering: for new members", "tag", "ROLE:MENTEE"));
        Page mentees = makers.cornelia().open(tool.at("/programs/bcssa/resources"));
        makers.cornelia().submit(makers.cornelia().open(draft(mentees, "Ordering: for new members")), "/signature");
        Browser lucie = TwoPartners.lucie(tool);
        Page list = lucie.open(tool.at("/programs/bcssa/resources?words=ordering"));
        assertThat(list.html().select("main .list a.line").eachText())
                .containsExactly("Ordering: for new members", "Ordering: for mentors");
        assertThat(list.text()).contains("It is meant for your part in the program: new members.");
        Page weiLins = TwoPartners.weiLin(tool).open(tool.at("/programs/bcssa/resources?words=ordering"));
        assertThat(weiLins.html().select("main .list a.line").eachText().get(0)).isEqualTo("Ordering: for mentors");
        Page filtered =
                lucie.open(tool.at("/programs/bcssa/resources?words=ordering&tag=ROLE:MENTOR&tag=&whose=DISTRICT"));
        assertThat(filtered.html().select("main .list a.line").eachText()).containsExactly("Ordering: for mentors");
        assertThat(lucie.open(tool.at("/programs/bcssa/resources?tag=NOSUCH:x&whose=%3Cb%3E&page=99999"))
                        .status())
                .isEqualTo(200);
    }

    private static String draft(Page list, String title) {
        return list.html().select("#drafts a:contains(" + title + ")").attr("abs:href");
    }

    @Test
    void nobody_without_a_part_in_the_program_finds_anything() {
        RunningTool tool = TOOLS.onSqlite();
        Browser stranger = Browser.english();
        stranger.open(tool.launch("sd27", "newly.arrived"));
        assertThat(stranger.open(tool.at("/programs/bcssa/resources")).text()).doesNotContain("Look for");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertNotFound(tessa.open(tool.at("/programs/other/resources")));
        assertNotFound(tessa.open(tool.at("/programs/bcssa/resources/new")));
        assertNotFound(tessa.open(tool.at("/resources/" + ResourceId.random())));
    }

    private static int published(RunningTool tool, String address) {
        ResourceId id = new ResourceId(address.replaceAll(".*/", ""));
        return tool.store()
                .read(stores -> stores.resources().find(id))
                .orElseThrow()
                .published();
    }

    private static void assertNotFound(Page page) {
        assertThat(page.status()).as(page.toString()).isEqualTo(404);
        assertThat(page.main().text()).contains("There is nothing here for you");
    }
}
