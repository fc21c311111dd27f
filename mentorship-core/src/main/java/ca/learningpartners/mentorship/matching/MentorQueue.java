package ca.learningpartners.mentorship.matching;

/** Mentors by how far away they are, nearest first; a binary heap in which a distance can shrink. */
final class MentorQueue {

    private final int[] heap;
    private final int[] position;
    private final long[] distance;
    private int size;

    /** A queue over distances that the caller keeps, and tells of by {@link #lower}. */
    MentorQueue(long[] distance) {
        this.distance = distance;
        heap = new int[distance.length];
        position = new int[distance.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** Takes in a mentor. */
    void add(int mentor) {
        rise(mentor, size++);
    }

    /** Notes that the distance of a mentor in the queue has shrunk. */
    void lower(int mentor) {
        rise(mentor, position[mentor]);
    }

    int nearest() {
        return heap[0];
    }

    void removeNearest() {
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
    }

    private void rise(int mentor, int from) {
        int at = from;
        while (at > 0 && distance[heap[(at - 1) / 2]] > distance[mentor]) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(mentor, at);
    }

    private void sink(int mentor) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[mentor]) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(mentor, at);
    }

    private void put(int mentor, int at) {
        heap[at] = mentor;
        position[mentor] = at;
    }
}
