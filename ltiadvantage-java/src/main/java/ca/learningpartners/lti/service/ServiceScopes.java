package ca.learningpartners.lti.service;

/**
 * What a tool may ask leave for. Ask for no more than a call needs: a platform that grants less than was asked for
 * grants nothing here.
 */
public final class ServiceScopes {
    /** Read the roster of a course (NRPS 2.0). */
    public static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    /** Read, make, change and remove the tool's own line items (AGS 2.0). */
    public static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

    /** Read the line items the tool may see (AGS 2.0). */
    public static final String LINE_ITEM_READ = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";

    /** Read results (AGS 2.0). */
    public static final String RESULT_READ = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

    /** Publish scores (AGS 2.0). */
    public static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    private ServiceScopes() {}
}
