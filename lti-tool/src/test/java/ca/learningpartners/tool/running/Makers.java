package ca.learningpartners.tool.running;

import java.util.LinkedHashMap;
import java.util.Map;

/** Cornelia, who coordinates district 52, and Halcyon of the Provincial Office, each signed in. */
public record Makers(RunningTool tool, Browser cornelia, Browser halcyon) {

    /** What a district and the Office make together. */
    public static final String TOGETHER = "PROVINCE:52:DISTRICT";
    /** A district's own practice. */
    public static final String PRACTICE = "DISTRICT:52:DISTRICT";

    public static Makers of(RunningTool tool) {
        return new Makers(
                tool, tool.signedIn("sd52", "cornelia.brandvold"), tool.signedIn("office", "halcyon.whitford-ng"));
    }

    /** Cornelia begins a resource; the address of its draft is that of the answer. */
    public Page begin(String whose, Map<String, String> words) {
        Page form = cornelia.open(tool.at("/programs/bcssa/resources/new"));
        Map<String, String> filled = new LinkedHashMap<>(words);
        filled.put("whose", whose);
        return cornelia.submit(form, "/programs/bcssa/resources", filled);
    }

    /** One that both have signed, in both languages; the page on which it is read. */
    public Page published(String english, String french) {
        Page draft = begin(TOGETHER, Map.of("title-en", english, "title-fr", french));
        cornelia.submit(draft, "/signature");
        return halcyon.submit(halcyon.open(draftOf(draft)), "/signature");
    }

    /** The address of a draft, without what was done last. */
    public String draftOf(Page draft) {
        return draft.address().toString().replaceAll("\\?.*", "");
    }

    /** The address under which everybody reads it. */
    public String readAt(Page draft) {
        return draftOf(draft).replaceAll("/draft$", "");
    }
}
