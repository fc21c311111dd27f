package ca.learningpartners.lti.launch;

import java.util.List;

/**
 * The checks a launch must pass, one per code, in the order of the codes. Nothing in a token is believed before its
 * signature is checked, and the nonce is used up only once the token is known to be the platform's, for us, and of
 * this login.
 */
final class LaunchRules {
    static final List<LaunchRule> IN_ORDER = List.of(
            new LaunchRule(LaunchError.STATE_UNKNOWN, LoginRules::stateIsOurs),
            new LaunchRule(LaunchError.OTHER_BROWSER, LoginRules::browserIsTheSame),
            new LaunchRule(LaunchError.PLATFORM_ERROR, LoginRules::platformReportsNoError),
            new LaunchRule(LaunchError.TOKEN_UNREADABLE, SignatureRules::tokenIsReadable),
            new LaunchRule(LaunchError.ALGORITHM_NOT_ALLOWED, SignatureRules::algorithmIsAllowed),
            new LaunchRule(LaunchError.KEY_NOT_NAMED, SignatureRules::keyIsNamed),
            new LaunchRule(LaunchError.KEY_UNKNOWN, SignatureRules::keyIsKnown),
            new LaunchRule(LaunchError.BAD_SIGNATURE, SignatureRules::signatureIsGood),
            new LaunchRule(LaunchError.KEYS_UNAVAILABLE, SignatureRules::keysAreAvailable),
            new LaunchRule(LaunchError.WRONG_ISSUER, TokenRules::issuerIsThePlatform),
            new LaunchRule(LaunchError.WRONG_AUDIENCE, TokenRules::audienceIsThisTool),
            new LaunchRule(LaunchError.EXPIRED, TokenRules::hasNotExpired),
            new LaunchRule(LaunchError.FROM_THE_FUTURE, TokenRules::isNotFromTheFuture),
            new LaunchRule(LaunchError.NOT_DATED, TokenRules::isDated),
            new LaunchRule(LaunchError.WRONG_NONCE, TokenRules::nonceIsOfThisLogin),
            LaunchRule.inStore(LaunchError.REPLAYED, TokenRules::nonceIsUnused),
            new LaunchRule(LaunchError.WRONG_VERSION, MessageRules::versionIsRight),
            new LaunchRule(LaunchError.UNSUPPORTED_MESSAGE, MessageRules::messageIsSupported),
            new LaunchRule(LaunchError.NO_DEPLOYMENT, MessageRules::deploymentIsNamed),
            LaunchRule.inStore(LaunchError.UNKNOWN_DEPLOYMENT, MessageRules::deploymentIsApproved),
            new LaunchRule(LaunchError.WRONG_TARGET, MessageRules::targetIsOfThisLogin),
            new LaunchRule(LaunchError.NO_RESOURCE_LINK, MessageRules::resourceLinkIsNamed),
            new LaunchRule(LaunchError.NO_SUBJECT, MessageRules::subjectIsNamed),
            new LaunchRule(LaunchError.NO_ROLES, MessageRules::rolesAreListed),
            new LaunchRule(LaunchError.NO_DEEP_LINKING_SETTINGS, MessageRules::deepLinkingIsDescribed),
            new LaunchRule(LaunchError.WRONG_TYPE, MessageRules::claimsHaveTheirTypes),
            new LaunchRule(LaunchError.NO_SUBMISSION, MessageRules::submissionIsNamed));

    private LaunchRules() {}
}
