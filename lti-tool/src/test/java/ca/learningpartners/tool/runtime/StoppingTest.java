package ca.learningpartners.tool.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoppingTest {

    private final HttpClient browser = HttpClient.newHttpClient();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch working = new CountDownLatch(1);

    @Test
    void a_request_under_way_is_answered_while_the_server_stops_and_no_new_one_is_taken() throws Exception {
        Web web = Web.listen(0);
        URI address = URI.create("http://localhost:" + web.port() + "/slow");
        web.answer(
                address,
                routes -> routes.get("/slow", context -> {
                    arrived.countDown();
                    assertThat(working.await(30, TimeUnit.SECONDS)).isTrue();
                    context.result("done");
                }));
        var answer = browser.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(web::close);
        Thread.sleep(500);
        assertThat(stopped).isNotDone();
        working.countDown();

        assertThat(answer.get(30, TimeUnit.SECONDS).body()).isEqualTo("done");
        stopped.get(30, TimeUnit.SECONDS);
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }
}
