package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.http.WebOrigin;
import ca.learningpartners.lti.registration.Registration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may be read off the token of a launch that is refused.
 *
 * @param token empty if it could not be read
 * @param proven whether its signature was checked and good
 */
record TokenReading(Optional<IdToken> token, boolean proven) {
    Optional<Locale> locale() {
        return read(LaunchReader::locale);
    }

    /**
     * Where the platform takes the person back. Before the signature is checked, anybody may have written that: it is
     * believed only if it leads to where the platform is anyway.
     */
    Optional<ReturnAddress> wayBack(Registration platform) {
        return read(LaunchReader::returnUrl).map(ReturnAddress::new).filter(back -> proven || isOf(platform, back));
    }

    private static boolean isOf(Registration platform, ReturnAddress back) {
        Optional<String> origin = WebOrigin.of(back.address());
        return origin.isPresent()
                && (origin.equals(WebOrigin.of(platform.issuer()))
                        || origin.equals(WebOrigin.of(platform.endpoints().authorization())));
    }

    private <T> Optional<T> read(Function<Claims, Optional<T>> claim) {
        try {
            return token.flatMap(readable -> claim.apply(readable.claims()));
        } catch (WrongClaimType e) {
            return Optional.empty();
        }
    }
}
