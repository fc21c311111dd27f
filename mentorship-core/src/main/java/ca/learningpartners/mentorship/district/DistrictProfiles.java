package ca.learningpartners.mentorship.district;

/** What the districts say of themselves. */
public interface DistrictProfiles extends LocalFacts<DistrictNumber, DistrictProfile> {}
