package ca.learningpartners.mentorship.district;

/** How people get from one community to another. */
public interface Travels extends LocalFacts<CommunityPair, Travel> {}
