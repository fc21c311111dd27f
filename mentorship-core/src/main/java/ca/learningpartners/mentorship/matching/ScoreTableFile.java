package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A score table as bytes, for keeping: some four bytes a pair, the same bytes for the same table. Compressed (gzip), so
 * that a damaged copy is noticed when it is read.
 *
 * <p>Inside: the number of the form; the mentees' ids; the mentors' ids, each with their places; then the pairs in order,
 * each as three numbers: how many mentees further, which mentor (how many further, if it is the same mentee), the score.
 * Numbers are in groups of seven bits, the lowest first.
 */
public final class ScoreTableFile {

    private static final int FORM = 1;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private ScoreTableFile() {}

    /** Writes a table; the stream stays open. */
    public static void write(ScoreTable table, OutputStream stream) throws IOException {
        GZIPOutputStream compressed = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(compressed));
        number(out, FORM);
        number(out, table.mentees().size());
        for (ParticipantId mentee : table.mentees()) {
            out.writeUTF(mentee.value());
        }
        number(out, table.mentors().size());
        for (ParticipantId mentor : table.mentors()) {
            out.writeUTF(mentor.value());
            number(out, table.capacity(mentor));
        }
        pairs(table.numbers(), out);
        out.flush();
        compressed.finish();
    }

    private static void pairs(Problem problem, DataOutputStream out) throws IOException {
        number(out, problem.mentor.length);
        int row = 0;
        for (int i = 0; i < problem.mentees; i++) {
            int column = 0;
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                number(out, i - row);
                number(out, problem.mentor[e] - column);
                number(out, problem.score[e]);
                row = i;
                column = problem.mentor[e];
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the bytes are damaged, cut off, or of another form
     */
    public static ScoreTable read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
        int form = number(in);
        if (form != FORM) {
            throw new IOException("The kept scores have form " + form + ", not " + FORM
                    + ". Maybe they were written by a newer release?");
        }
        try {
            return table(in);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("The kept scores are damaged: " + e.getMessage(), e);
        }
    }

    private static ScoreTable table(DataInputStream in) throws IOException {
        ScoreTableBuilder builder = ScoreTable.builder();
        ParticipantId[] mentees = new ParticipantId[number(in)];
        for (int i = 0; i < mentees.length; i++) {
            mentees[i] = new ParticipantId(in.readUTF());
            builder.mentee(mentees[i]);
        }
        ParticipantId[] mentors = new ParticipantId[number(in)];
        for (int j = 0; j < mentors.length; j++) {
            mentors[j] = new ParticipantId(in.readUTF());
            builder.mentor(mentors[j], number(in));
        }
        int row = 0;
        int column = 0;
        for (int left = number(in); left > 0; left--) {
            int further = number(in);
            row += further;
            column = number(in) + (further == 0 ? column : 0);
            builder.pair(mentees[row], mentors[column], number(in));
        }
        requireEnd(in);
        return builder.build();
    }

    /** Reading to the end lets the sum at the end be checked. */
    private static void requireEnd(DataInputStream in) throws IOException {
        if (in.read() >= 0) {
            throw new IOException("The kept scores go on beyond their end.");
        }
    }

    private static void number(DataOutputStream out, int value) throws IOException {
        int left = value;
        while ((left & ~SEVEN_BITS) != 0) {
            out.writeByte(left & SEVEN_BITS | MORE);
            left >>>= 7;
        }
        out.writeByte(left);
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int part = in.readUnsignedByte();
            value |= (part & SEVEN_BITS) << shift;
            if ((part & MORE) == 0) {
                return value;
            }
        }
        throw new IOException("The kept scores hold a number beyond all bounds.");
    }
}
