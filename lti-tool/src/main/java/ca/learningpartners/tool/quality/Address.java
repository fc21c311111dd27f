package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.quality.Evidence;
import ca.learningpartners.mentorship.quality.EvidenceKind;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.UnfitField;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address somebody pasted: of something in this program, or an https address elsewhere; nothing else is evidence. */
final class Address {

    private static final Pattern THING =
            Pattern.compile("/(resources|gatherings|proposals)/([^/?#\\s]{1,64})(?:[/?#].*)?");
    private static final Pattern PAGE = Pattern.compile("/programs/([^/?#\\s]{1,64})(/rules)?/?(?:[?#].*)?");
    private static final Pattern MEASURE =
            Pattern.compile("/programs/([^/?#\\s]{1,64})/figures/measures/([a-z0-9-]{1,120})(?:[?#].*)?");
    private static final Pattern MAP = Pattern.compile("/privacy/map(?:[?#].*)?");

    private Address() {}

    /**
     * What a pasted address leads to.
     *
     * @param base the tool’s own address
     * @throws UnfitField {@code evidence-link} if it is neither
     */
    static Evidence of(String typed, String name, ProgramId program, URI base) {
        String own = base.toString().replaceFirst("/$", "");
        String path = typed.startsWith(own + "/") ? typed.substring(own.length()) : typed;
        if (path.startsWith("/")) {
            return within(path, program);
        }
        if (name.isEmpty()) {
            throw new UnfitField("label", Refusal.of("evidence-name"));
        }
        try {
            return new Evidence(EvidenceKind.WEB, typed, name);
        } catch (IllegalArgumentException e) {
            throw new UnfitField("link", Refusal.of("evidence-link"));
        }
    }

    private static Evidence within(String path, ProgramId program) {
        Matcher thing = THING.matcher(path);
        if (thing.matches()) {
            String kind = thing.group(1);
            return new Evidence(
                    EvidenceKind.valueOf(kind.substring(0, kind.length() - 1).toUpperCase(Locale.ROOT)),
                    thing.group(2),
                    "");
        }
        Matcher measure = MEASURE.matcher(path);
        if (measure.matches() && measure.group(1).equals(program.value())) {
            return new Evidence(EvidenceKind.MEASURE, measure.group(2), "");
        }
        Matcher page = PAGE.matcher(path);
        if (page.matches() && page.group(1).equals(program.value())) {
            return new Evidence(page.group(2) == null ? EvidenceKind.PROGRAM : EvidenceKind.RULES, "", "");
        }
        if (MAP.matcher(path).matches()) {
            return new Evidence(EvidenceKind.DATA_MAP, "", "");
        }
        throw new UnfitField("link", Refusal.of("evidence-unknown"));
    }
}
