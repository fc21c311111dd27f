package ca.learningpartners.lti.registration;

/** Whether launches from a deployment are let in. */
public enum DeploymentStatus {
    /** Seen in a launch that was otherwise good, and waiting for the administrator to say yes. */
    HELD,
    /** Launches are let in. */
    APPROVED,
    /** The administrator said no: launches stay out, and nobody is asked again. */
    REFUSED
}
