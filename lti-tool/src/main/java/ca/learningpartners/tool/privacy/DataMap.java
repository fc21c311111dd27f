package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.privacy.AccessMatrix;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.privacy.Retention;
import ca.learningpartners.mentorship.privacy.Standing;
import ca.learningpartners.tool.runtime.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is kept, kind by kind, as it follows from the register of fields and the access matrix.
 *
 * @param kinds those of which something is kept, in the order of {@link Datum}
 * @param absent those of which nothing is kept
 */
public record DataMap(List<Kind> kinds, List<Kind> absent, List<FieldRegister.Table> tables) {

    public DataMap {
        kinds = List.copyOf(kinds);
        absent = List.copyOf(absent);
        tables = List.copyOf(tables);
    }

    /** How much of a kind is sealed in the database. */
    public enum Sealed {
        NONE,
        SOME,
        ALL
    }

    /** A kind of data: for what, how long, how much of it sealed. */
    public record Kind(Datum datum, Set<Purpose> purposes, Set<Retention> until, Sealed sealed) {

        /** Who sees how much, beginning with who sees most: “Read: the partner, the Provincial Office”. */
        public List<String> seen(Messages messages) {
            List<String> lines = new ArrayList<>();
            Extent[] most = Extent.values();
            for (int i = most.length - 1; i > 0; i--) {
                Extent extent = most[i];
                List<String> who = Arrays.stream(Standing.values())
                        .filter(standing -> AccessMatrix.extent(datum, standing) == extent)
                        .map(standing -> messages.get("standing." + standing))
                        .toList();
                if (!who.isEmpty()) {
                    lines.add(messages.get("data-map.read-by", messages.get("extent." + extent), messages.list(who)));
                }
            }
            return lines;
        }

        /** What it is, in the reader’s words. */
        public String name(Messages messages) {
            return messages.get("datum." + datum);
        }

        public List<String> purposes(Messages messages) {
            return purposes.stream()
                    .map(each -> messages.get("purpose." + each))
                    .toList();
        }

        public List<String> until(Messages messages) {
            return until.stream().map(each -> messages.get("retention." + each)).toList();
        }
    }

    /** The map of a register. */
    public static DataMap of(FieldRegister register) {
        List<Kind> kinds = new ArrayList<>();
        List<Kind> absent = new ArrayList<>();
        for (Datum datum : Datum.values()) {
            Kind kind = kind(datum, register.tables());
            (kind.purposes().isEmpty() ? absent : kinds).add(kind);
        }
        return new DataMap(kinds, absent, register.tables());
    }

    private static Kind kind(Datum datum, List<FieldRegister.Table> tables) {
        Set<Purpose> purposes = new LinkedHashSet<>();
        Set<Retention> until = new LinkedHashSet<>();
        int fields = 0;
        int sealed = 0;
        for (FieldRegister.Table table : tables) {
            for (FieldRegister.Column column : table.columns()) {
                if (column.datum() == datum) {
                    purposes.add(table.purpose());
                    until.add(table.until());
                    fields++;
                    sealed += column.isSealed() ? 1 : 0;
                }
            }
        }
        return new Kind(datum, purposes, until, sealed(fields, sealed));
    }

    private static Sealed sealed(int fields, int sealed) {
        if (sealed == 0) {
            return Sealed.NONE;
        }
        return sealed == fields ? Sealed.ALL : Sealed.SOME;
    }

    /** How many fields are registered. */
    public int fields() {
        return tables.stream().mapToInt(table -> table.columns().size()).sum();
    }

    /** A word as files have it: “as-long-as-taking-part”. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
