package ca.learningpartners.lti.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A role a platform says a person has. Known by its full address; a short name, as older platforms send it, means
 * the role of that name in the course. A role nobody knows is kept and means nothing.
 *
 * @param uri as the platform sent it
 * @param scope where the person has it
 * @param name what it is called there, such as {@code Instructor}; the principal role where a sub-role was sent
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI Core 1.3, A.2</a>
 */
public record Role(String uri, Scope scope, String name) {
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z]+");
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    /** Where a person has a role. */
    public enum Scope {
        /** In the whole platform. */
        SYSTEM,
        /** In the school or district. */
        INSTITUTION,
        /** In the course. */
        COURSE,
        /** Not one of the vocabularies of LTI. */
        UNKNOWN
    }

    /** Reads a role; nothing is refused. */
    public static Role of(String uri) {
        if (SIMPLE.matcher(uri).matches()) {
            return new Role(uri, Scope.COURSE, uri);
        }
        if (uri.equals(TEST_USER)) {
            return new Role(uri, Scope.SYSTEM, "TestUser");
        }
        String rest = uri.startsWith(LIS) ? uri.substring(LIS.length()) : "";
        return within(uri, rest, "membership", Scope.COURSE)
                .or(() -> within(uri, rest, "institution/person", Scope.INSTITUTION))
                .or(() -> within(uri, rest, "system/person", Scope.SYSTEM))
                .orElseGet(() -> new Role(uri, Scope.UNKNOWN, uri));
    }

    private static Optional<Role> within(String uri, String rest, String vocabulary, Scope scope) {
        if (rest.startsWith(vocabulary + "#")) {
            return Optional.of(new Role(uri, scope, rest.substring(vocabulary.length() + 1)));
        }
        if (rest.startsWith(vocabulary + "/") && rest.contains("#")) {
            return Optional.of(new Role(uri, scope, rest.substring(vocabulary.length() + 1, rest.indexOf('#'))));
        }
        return Optional.empty();
    }

    /** The narrower role, where one was sent: {@code TeachingAssistant} of the principal role {@code Instructor}. */
    public Optional<String> subRole() {
        String principal = "/" + name + "#";
        return uri.startsWith(LIS) && uri.contains(principal)
                ? Optional.of(uri.substring(uri.indexOf(principal) + principal.length()))
                : Optional.empty();
    }

    /** Whether it is the role of that name in that scope, or a sub-role of it. */
    public boolean is(Scope where, String called) {
        return scope == where && name.equals(called);
    }
}
