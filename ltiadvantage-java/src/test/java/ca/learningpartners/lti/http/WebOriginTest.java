package ca.learningpartners.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://Moodle.SD27.example/course?id=2, https://moodle.sd27.example",
        "HTTPS://moodle.sd27.example:443, https://moodle.sd27.example",
        "http://moodle.sd27.example:80/, http://moodle.sd27.example",
        "http://moodle.sd27.example:443/, http://moodle.sd27.example:443",
        "https://moodle.sd27.example:80/, https://moodle.sd27.example:80",
        "https://[::1]:8443/, https://[::1]:8443",
    })
    void an_origin_is_written_as_browsers_write_it(String address, String origin) {
        assertThat(WebOrigin.of(address)).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "moodle", "/course", "ftp://moodle.example/", "https:///path", "https://a b/", "javascript:1"
            })
    void what_is_no_address_on_the_web_has_none(String address) {
        assertThat(WebOrigin.of(address)).isEmpty();
    }
}
