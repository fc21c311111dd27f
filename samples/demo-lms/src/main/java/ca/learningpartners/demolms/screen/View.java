package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.html.Texts;

/** In which language a page is shown, and whether its reader chose it; a choice is carried along in links. */
public record View(Texts texts, String path, boolean chosen) {

    public static View of(String language, String path) {
        return new View(Texts.in(language), path, false);
    }

    String text(String key, Object... parts) {
        return texts.text(key, parts);
    }

    /** Carries a choice of language along in a form. */
    Html languageField() {
        return Html.of(
                "<input type=\"hidden\" name=\"lang\" value=\"{lang}\">", "lang", chosen ? texts.language() : "");
    }

    String href(String target) {
        return chosen ? target + "?lang=" + texts.language() : target;
    }

    String otherLanguage() {
        return texts.language().equals("fr") ? "en" : "fr";
    }
}
