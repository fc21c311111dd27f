package ca.learningpartners.lti.registration;

/** Whether launches through a registration are let in. Only {@link #ACTIVE} lets any in. */
public enum RegistrationStatus {
    /** The platform has registered the tool; the administrator has yet to say yes. */
    PENDING,
    /** Launches are let in. */
    ACTIVE,
    /** The administrator has shut it; what it brought in earlier stays. */
    DISABLED
}
