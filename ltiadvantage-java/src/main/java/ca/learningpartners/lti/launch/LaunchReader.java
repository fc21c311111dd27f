package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.ags.GradeEndpoint;
import ca.learningpartners.lti.json.OneLine;
import ca.learningpartners.lti.nrps.RosterEndpoint;
import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.MessageType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns claims into types, once. Required claims have been checked before; a wrong JSON type stops the reading. */
final class LaunchReader {
    private static final int LONGEST_ID = 255;

    private LaunchReader() {}

    static Launch read(LaunchAttempt attempt) {
        Claims claims = attempt.claims();
        return new Launch(
                attempt.registration().id(),
                attempt.deployment(),
                attempt.message(),
                URI.create(claims.text(ClaimNames.TARGET_LINK_URI).orElseThrow()),
                new Subject(claims.text("sub").orElseThrow()),
                person(claims),
                locale(claims),
                roles(claims.texts(ClaimNames.ROLES)),
                claims.texts(ClaimNames.ROLE_SCOPE_MENTOR),
                claims.object(ClaimNames.CONTEXT).flatMap(LaunchReader::context),
                claims.object(ClaimNames.RESOURCE_LINK).flatMap(LaunchReader::resourceLink),
                presentation(claims.object(ClaimNames.LAUNCH_PRESENTATION).orElse(Claims.none())),
                claims.object(ClaimNames.TOOL_PLATFORM).map(LaunchReader::platform),
                claims.object(ClaimNames.CUSTOM).map(Claims::asTexts).orElse(Map.of()),
                attempt.message() == MessageType.DEEP_LINKING ? deepLinking(claims) : Optional.empty(),
                claims.object(ClaimNames.GRADES).map(LaunchReader::grades),
                claims.object(ClaimNames.ROSTER).flatMap(LaunchReader::roster),
                claims.object(ClaimNames.FOR_USER).flatMap(LaunchReader::forUser),
                lis(claims.object(ClaimNames.LIS).orElse(Claims.none())),
                claims);
    }

    /** The language the person reads the platform in, or else the one they are said to read. */
    static Optional<Locale> locale(Claims claims) {
        return claims.object(ClaimNames.LAUNCH_PRESENTATION)
                .flatMap(presentation -> presentation.text("locale"))
                .flatMap(LaunchReader::asLocale)
                .or(() -> claims.text("locale").flatMap(LaunchReader::asLocale));
    }

    /** Where the platform takes the person back. */
    static Optional<URI> returnUrl(Claims claims) {
        return claims.object(ClaimNames.LAUNCH_PRESENTATION)
                .flatMap(presentation -> presentation.webAddress("return_url"));
    }

    /** The settings, if nothing required is missing. */
    static Optional<DeepLinkingSettings> deepLinking(Claims claims) {
        return claims.object(ClaimNames.DEEP_LINKING_SETTINGS).flatMap(DeepLinkingSettings::of);
    }

    private static Optional<RosterEndpoint> roster(Claims service) {
        List<String> versions = service.texts("service_versions");
        return service.webAddress("context_memberships_url").map(address -> new RosterEndpoint(address, versions));
    }

    private static GradeEndpoint grades(Claims endpoint) {
        return new GradeEndpoint(
                Set.copyOf(endpoint.texts("scope")), endpoint.webAddress("lineitems"), endpoint.webAddress("lineitem"));
    }

    private static Person person(Claims claims) {
        return new Person(
                claims.text("name"), claims.text("given_name"), claims.text("family_name"), claims.text("email"));
    }

    private static Optional<String> composed(Claims claims, String claim) {
        return claims.text(claim).flatMap(OneLine::of);
    }

    /** For an id or an address: a control character names nothing. */
    private static Optional<String> filled(Claims claims, String claim) {
        return claims.text(claim).filter(OneLine::is).filter(text -> !text.isBlank());
    }

    private static List<Role> roles(List<String> uris) {
        return uris.stream().map(Role::of).toList();
    }

    private static Optional<Context> context(Claims context) {
        return id(context, "id")
                .map(id ->
                        new Context(id, composed(context, "label"), composed(context, "title"), context.texts("type")));
    }

    private static Optional<ResourceLink> resourceLink(Claims link) {
        return id(link, "id").map(id -> new ResourceLink(id, composed(link, "title"), composed(link, "description")));
    }

    private static Optional<String> id(Claims claims, String claim) {
        return filled(claims, claim).map(id -> {
            if (id.length() > LONGEST_ID) {
                throw new WrongClaimType(claim, "at most " + LONGEST_ID + " characters long");
            }
            return id;
        });
    }

    private static Presentation presentation(Claims presentation) {
        return new Presentation(
                presentation.webAddress("return_url"),
                presentation.text("locale").flatMap(LaunchReader::asLocale),
                filled(presentation, "document_target"),
                presentation.count("width"),
                presentation.count("height"));
    }

    private static ToolPlatform platform(Claims platform) {
        return new ToolPlatform(
                filled(platform, "guid"),
                composed(platform, "name"),
                composed(platform, "description"),
                platform.webAddress("url"),
                filled(platform, "contact_email"),
                filled(platform, "product_family_code"),
                filled(platform, "version"));
    }

    private static Optional<ForUser> forUser(Claims user) {
        return id(user, "user_id")
                .map(id -> new ForUser(
                        new Subject(id), person(user), filled(user, "person_sourcedid"), roles(user.texts("roles"))));
    }

    private static Lis lis(Claims lis) {
        return new Lis(
                filled(lis, "person_sourcedid"),
                filled(lis, "course_section_sourcedid"),
                filled(lis, "course_offering_sourcedid"));
    }

    /** Moodle writes {@code fr_ca} for {@code fr-CA}. */
    private static Optional<Locale> asLocale(String text) {
        Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
    }
}
