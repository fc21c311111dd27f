package ca.learningpartners.tool.map;

/**
 * One pair on the map.
 *
 * @param fresh true if the pair is new against what it is compared with
 */
public record Link(Spot mentee, Spot mentor, boolean fresh) {}
