package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Precision;
import ca.learningpartners.mentorship.district.Published;
import ca.learningpartners.tool.runtime.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of a form, one after the other. The words of each are {@code districts.form.<part>.<field>}, or
 * {@code districts.form.<field>} where several forms have it; a hint is the same with {@code .how}.
 */
final class Fields {

    private final String part;
    private final FactInput input;
    private final Messages messages;
    private final List<Field> all = new ArrayList<>();

    Fields(String part, FactInput input, Messages messages) {
        this.part = part;
        this.input = input;
        this.messages = messages;
    }

    Fields line(String name, int most) {
        return add(name, Field.Kind.LINE, List.of(), Optional.empty(), most);
    }

    Fields passage(String name, int most) {
        return add(name, Field.Kind.PASSAGE, List.of(), Optional.empty(), most);
    }

    /** A line in each language. */
    Fields lines(String name, int most) {
        return both(name, Field.Kind.LINE, most);
    }

    /** A passage in each language. */
    Fields passages(String name, int most) {
        return both(name, Field.Kind.PASSAGE, most);
    }

    private Fields both(String name, Field.Kind kind, int most) {
        return add(name + "-en", kind, List.of(), Optional.of("en-CA"), most)
                .add(name + "-fr", kind, List.of(), Optional.of("fr-CA"), most);
    }

    Fields number(String name) {
        return add(name, Field.Kind.NUMBER, List.of(), Optional.empty(), 0);
    }

    Fields date(String name) {
        return add(name, Field.Kind.DATE, List.of(), Optional.empty(), 0);
    }

    Fields file(String name) {
        return add(name, Field.Kind.FILE, List.of(), Optional.empty(), 0);
    }

    Fields choice(String name, List<Field.Option> options) {
        return add(name, Field.Kind.CHOICE, options, Optional.empty(), 0);
    }

    Fields checks(String name, List<Field.Option> options) {
        return add(name, Field.Kind.CHECKS, options, Optional.empty(), 0);
    }

    /** A number with how exact it is, its year and its source. */
    Fields published() {
        return choice("precision", ofEnum(Precision.values(), "districts.precision."))
                .number("value")
                .number("year")
                .lines("source", Published.LONGEST_SOURCE);
    }

    /** One option for each constant, its words under a key. */
    <E extends Enum<E>> List<Field.Option> ofEnum(E[] constants, String key) {
        return of(Arrays.stream(constants), Enum::name, each -> messages.get(key + each));
    }

    static <T> List<Field.Option> of(Stream<T> things, Function<T, String> value, Function<T, String> words) {
        return things.map(each -> new Field.Option(value.apply(each), words.apply(each)))
                .toList();
    }

    /** The same with “not said” before them. */
    List<Field.Option> orNone(List<Field.Option> options) {
        return Stream.concat(Stream.of(new Field.Option("", messages.get("districts.form.not-said"))), options.stream())
                .toList();
    }

    private Fields add(String name, Field.Kind kind, List<Field.Option> options, Optional<String> lang, int most) {
        String own = "districts.form." + part + "." + name;
        String key = messages.has(own) ? own : "districts.form." + name;
        Optional<String> hint = Optional.of(key + ".how").filter(messages::has).map(messages::get);
        all.add(new Field(name, kind, messages.get(key), hint, input.all(name), options, lang, most));
        return this;
    }

    List<Field> all() {
        return List.copyOf(all);
    }
}
