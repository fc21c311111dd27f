package ca.learningpartners.mentorship.together;

import java.util.List;

/** What the makers say to each other. */
public interface Comments {

    /** On one subject, the oldest first. */
    List<Comment> on(String subject);

    /** Keeps a comment; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Comment comment);
}
