package ca.learningpartners.browser;

/**
 * What somebody has set under “cookies” in their browser, as Chromium keeps it.
 *
 * @param json the browser's file of preferences
 */
record CookieSettings(String json) {

    /** The setting “block third-party cookies”: what a frame keeps is kept apart for each site around it, or not at all. */
    static CookieSettings noneOfThirdParties() {
        return new CookieSettings("""
                {"profile": {"block_third_party_cookies": true, "cookie_controls_mode": 1}}
                """);
    }

    /** One site keeps nothing anywhere. */
    static CookieSettings noneOf(String site) {
        return noneOf(site, "*");
    }

    /** One site keeps nothing at all in the pages of another, as in browsers that know no partitioned cookies. */
    static CookieSettings noneOf(String site, String inPagesOf) {
        return new CookieSettings("""
                {"profile": {"content_settings": {"exceptions": {"cookies": {"%s,%s": {"setting": 2}}}}}}
                """.formatted(site, inPagesOf));
    }
}
