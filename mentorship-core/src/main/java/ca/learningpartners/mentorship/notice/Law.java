package ca.learningpartners.mentorship.notice;

/** Under which of the two acts of British Columbia somebody collects personal information. */
public enum Law {
    /** The Freedom of Information and Protection of Privacy Act: for public bodies, such as school districts. */
    FIPPA,
    /** The Personal Information Protection Act: for everybody else, such as an association. */
    PIPA
}
