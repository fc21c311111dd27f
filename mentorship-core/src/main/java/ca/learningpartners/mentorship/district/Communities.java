package ca.learningpartners.mentorship.district;

/** The communities the program knows. */
public interface Communities extends LocalFacts<CommunityId, Community> {}
