package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.service.AccessTokens;
import ca.learningpartners.lti.service.RetryPolicy;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.tool.gradebook.Gradebook;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.schedule.Errand;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leaves the tool by other ways than an answer to somebody: calendars, gradebooks, mail, the log, the metrics. */
final class Outside {

    private final RunningTool tool;
    private final List<Planted> planted;

    Outside(RunningTool tool, List<Planted> planted) {
        this.tool = tool;
        this.planted = planted;
    }

    /** Lucie opens an activity that has a column in the gradebook of her course, and the tool tells it. */
    void work(Browser lucie) {
        String client = tool.lms().tools("sd93").all().get(0).clientId();
        ResourceLink activity = tool.lms()
                .classroom("sd93")
                .add(
                        "My partnership",
                        "",
                        new ResourceLink.Picked(client, Optional.empty(), Map.of("view", "partnership")));
        LineItem.Content column = new LineItem.Content(
                "Took part", BigDecimal.ONE, Map.of("resourceLinkId", activity.id()), Optional.empty());
        assertThat(tool.lms().classroom("sd93").gradebook().add(client, column)).isPresent();
        lucie.open(tool.launch("sd93", "lucie.belanger-roy")
                .activity(activity.id())
                .withLocale("en-CA"));
        try (OutboundHttp outbound =
                new OutboundHttp(NetworkPolicy.forToolAt(URI.create(tool.at("")), List.of()), HttpLimits.defaults())) {
            AccessTokens tokens = new AccessTokens(outbound, tool.data().vault().ring(tool.clock()), tool.clock());
            ServiceClient service = new ServiceClient(outbound, tokens, RetryPolicy.once(), tool.clock());
            Errand errand = new Gradebook(tool.database(), tool.data().registrations(), service, tool.clock()).errand();
            ((Errand.Every) errand).work().run(() -> false);
        }
    }

    /** A calendar is opened by whoever has its address: it says what its owner reads, and not all of that. */
    List<String> calendars(List<Onlooker> onlookers) {
        List<String> wrong = new ArrayList<>();
        int told = 0;
        for (Onlooker owner : onlookers) {
            if (owner.id() != null) {
                Browser browser = owner.browser();
                String address = browser.submit(browser.open(tool.at("/calendar")), "/calendar/address")
                        .html()
                        .select("input#address")
                        .val();
                String feed = Browser.english()
                        .step(HttpRequest.newBuilder(URI.create(address)))
                        .body();
                assertThat(feed).startsWith("BEGIN:VCALENDAR");
                for (Planted each : within(feed.replaceAll("\r?\n ", ""))) {
                    told++;
                    if (!owner.finds(each, tool).orElse(true)) {
                        wrong.add(each.word() + " is in the calendar of " + owner);
                    }
                }
            }
        }
        assertThat(told).as("words in calendars").isPositive();
        return wrong;
    }

    /** What neither log nor metrics nor gradebook says. */
    List<String> told(String log, int metricsPort) {
        List<String> scores = tool.lms().classroom("sd93").gradebook().recorded().stream()
                .map(Object::toString)
                .toList();
        assertThat(scores).as("what the gradebook got").isNotEmpty();
        String metrics = Browser.english()
                .step(HttpRequest.newBuilder(URI.create("http://localhost:" + metricsPort + "/metrics")))
                .body();
        assertThat(metrics).contains("route=\"/pairings/{pairing}\"");
        List<String> wrong = new ArrayList<>();
        within(log).forEach(each -> wrong.add(each.word() + " in the log"));
        within(metrics).forEach(each -> wrong.add(each.word() + " in the metrics"));
        within(String.join("\n", scores)).forEach(each -> wrong.add(each.word() + " in the gradebook"));
        return wrong;
    }

    /** Of the place where two meet a mail to one of them may tell, and of nothing else any. */
    List<String> mails(Pairing pairing) {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> mail : mails()) {
            ParticipantId recipient = new ParticipantId(String.valueOf(mail.get("recipient")));
            for (Planted each : within(mail.toString())) {
                boolean theirs = each.datum() == Datum.MEETING
                        && each.whose().equals(Whose.pair(pairing.id()))
                        && pairing.includes(recipient);
                if (!theirs) {
                    wrong.add(each.word() + " in a mail to " + recipient);
                }
            }
        }
        return wrong;
    }

    private List<Planted> within(String text) {
        return planted.stream().filter(each -> each.isIn(text, "")).toList();
    }

    /** Every mail but the two that were planted. */
    private List<Map<String, Object>> mails() {
        return tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM mail WHERE id NOT LIKE 'planted-%'")
                        .mapToMap()
                        .list());
    }
}
