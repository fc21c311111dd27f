package ca.learningpartners.demolms.campus;

/**
 * What a person may be in a course or on a campus, with the full address LTI uses for it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3#role-vocabularies">LTI 1.3, A.2 role vocabularies</a>
 */
public enum Role {
    INSTRUCTOR("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"),
    LEARNER("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"),
    INSTITUTION_ADMINISTRATOR("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator"),
    SYSTEM_ADMINISTRATOR("http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");

    private final String uri;

    Role(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }

    /** True for the full address and, as for roles of a course, for its last word alone. */
    public boolean goesBy(String name) {
        return uri.equals(name) || uri.endsWith("membership#" + name);
    }
}
