package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.tool.runtime.Forms;
import io.javalin.http.Context;
import java.util.function.UnaryOperator;

/** Which pairs of a list somebody wants to see, as it comes with a request. */
final class FilterInput {

    private FilterInput() {}

    /** What an address asks for. */
    static PairFilter asked(Context context) {
        return named(field -> Forms.asked(context, field));
    }

    /** What a form brings along, so that the list is where it was. */
    static PairFilter sent(Context context) {
        return named(field -> Forms.text(context, field).orElse(""));
    }

    private static PairFilter named(UnaryOperator<String> field) {
        return new PairFilter(field.apply("q"), field.apply("district"), PairFilter.Order.named(field.apply("order")));
    }
}
