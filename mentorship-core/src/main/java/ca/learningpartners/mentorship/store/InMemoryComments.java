package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.together.Comment;
import ca.learningpartners.mentorship.together.Comments;
import java.util.Comparator;
import java.util.List;

/** Comments in memory. */
record InMemoryComments(InMemoryData data) implements Comments {

    @Override
    public List<Comment> on(String subject) {
        return data.comments.values().stream()
                .filter(comment -> comment.subject().equals(subject))
                .sorted(Comparator.comparing((Comment comment) -> comment.made().at())
                        .thenComparing(comment -> comment.id().value()))
                .toList();
    }

    @Override
    public boolean add(Comment comment) {
        data.requireWritable();
        data.requireParticipant(comment.made().by());
        return data.comments.putIfAbsent(comment.id(), comment) == null;
    }
}
