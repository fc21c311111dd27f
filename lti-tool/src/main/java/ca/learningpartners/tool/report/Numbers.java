package ca.learningpartners.tool.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a number stands in every file: with a point, and no more than six decimals. */
final class Numbers {

    private static final int DECIMALS = 6;

    private Numbers() {}

    static BigDecimal of(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0, RoundingMode.UNNECESSARY) : decimal;
    }

    static Optional<BigDecimal> of(OptionalDouble value) {
        return value.isPresent() ? Optional.of(of(value.getAsDouble())) : Optional.empty();
    }
}
