package ca.learningpartners.demolms.campus;

/** The same words in English and in French. */
public record Wording(String en, String fr) {

    public String in(String language) {
        return language.equals("fr") ? fr : en;
    }
}
