package ca.learningpartners.mentorship.evaluating;

/** Something that is told of each person who agreed to an evaluation: puts its columns into the file. */
@FunctionalInterface
interface FileSource {

    void fill(PersonFile file);
}
