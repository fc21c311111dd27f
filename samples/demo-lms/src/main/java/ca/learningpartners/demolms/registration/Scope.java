package ca.learningpartners.demolms.registration;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a tool can be allowed to do by a service. */
public enum Scope {
    LINE_ITEMS("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
    LINE_ITEMS_TO_READ("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
    RESULTS("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
    SCORES("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
    ROSTER("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

    private static final Set<Scope> OF_GRADES = EnumSet.of(LINE_ITEMS, LINE_ITEMS_TO_READ, RESULTS, SCORES);

    private final String uri;

    Scope(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }

    public boolean isOfGrades() {
        return OF_GRADES.contains(this);
    }

    /** The known ones in a list of scopes with spaces between; others are left out silently. */
    public static Set<Scope> read(String list) {
        List<String> asked = List.of(list.split(" "));
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(values()).filter(scope -> asked.contains(scope.uri)).forEach(scopes::add);
        return scopes;
    }
}
