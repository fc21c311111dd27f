package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.TableMix;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who sits where.
 *
 * @param mix empty where there is none the viewer may see
 * @param rounds the same, by name
 * @param coming how many said yes
 */
public record TablesPage(
        Seen seen, Optional<TableMix> mix, List<Round> rounds, List<Person> people, int coming, Filled filled) {

    /** Somebody with a seat. */
    public record Person(ParticipantId id, String name, String district) {}

    /** A table with its people by name. */
    public record Table(int number, List<Person> people) {}

    /** A seating with its figures. */
    public record Round(int number, TableMix.Round kept, List<Table> tables) {

        /** How tall the picture is: tables in rows of five. */
        public int height() {
            return 10 + (tables.size() + 4) / 5 * 110;
        }

        /** Where the middle of a table is. */
        public int x(int at) {
            return 62 + at % 5 * 119;
        }

        public int y(int at) {
            return 58 + at / 5 * 110;
        }

        /** Where the seats are around the middle of a table. */
        public List<int[]> seats(int at) {
            int count = tables.get(at).people().size();
            return IntStream.range(0, count)
                    .mapToObj(seat -> {
                        double angle = 2 * Math.PI * seat / count - Math.PI / 2;
                        return new int[] {
                            (int) Math.round(x(at) + 40 * Math.cos(angle)),
                            (int) Math.round(y(at) + 40 * Math.sin(angle))
                        };
                    })
                    .toList();
        }
    }
}
