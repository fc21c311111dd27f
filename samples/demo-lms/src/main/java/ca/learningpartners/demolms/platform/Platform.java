package ca.learningpartners.demolms.platform;

import ca.learningpartners.demolms.access.AccessTokens;
import ca.learningpartners.demolms.access.TokenDesk;
import ca.learningpartners.demolms.access.ToolKeys;
import ca.learningpartners.demolms.campus.Campus;
import ca.learningpartners.demolms.course.Classrooms;
import ca.learningpartners.demolms.deeplink.Pickings;
import ca.learningpartners.demolms.fault.Faults;
import ca.learningpartners.demolms.key.CampusKeys;
import ca.learningpartners.demolms.registration.Invitations;
import ca.learningpartners.demolms.registration.Tools;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** A campus as an LTI platform of its own, with its own issuer, keys, tools, courses, tokens, switches and faults. */
public final class Platform {

    private final Campus campus;
    private final Origin origin;
    private final Classrooms classrooms;
    private final CampusKeys keys;
    private final ToolKeys toolKeys = new ToolKeys();
    private final Faults faults = new Faults();
    private final Switches switches = new Switches();
    private final Addresses addresses = new Addresses(this);
    private final Tools tools;
    private final Invitations invitations;
    private final AccessTokens accessTokens;
    private final TokenDesk tokenDesk;
    private final Pickings pickings;
    private volatile Map<String, String> custom;

    public Platform(
            Campus campus,
            Origin origin,
            CampusKeys keys,
            Clock clock,
            boolean activeAtOnce,
            Map<String, String> custom) {
        this.campus = campus;
        this.origin = origin;
        this.keys = keys;
        this.classrooms = new Classrooms(campus);
        this.tools = new Tools(activeAtOnce);
        this.invitations = new Invitations(clock);
        this.accessTokens = new AccessTokens(clock);
        this.tokenDesk = new TokenDesk(tools, toolKeys, accessTokens, clock);
        this.pickings = new Pickings(toolKeys, clock);
        this.custom = Map.copyOf(custom);
    }

    public Campus campus() {
        return campus;
    }

    public Classrooms classrooms() {
        return classrooms;
    }

    public String issuer() {
        return origin + "/" + campus.key();
    }

    public String openIdConfigurationUrl() {
        return issuer() + "/.well-known/openid-configuration";
    }

    /** A tool's invite address as the administrator's frame opens it: with this campus's document and a fresh token. */
    public String invitationAt(String inviteUrl) {
        return invitationAt(inviteUrl, invitations.invite());
    }

    public String invitationAt(String inviteUrl, String token) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("openid_configuration", openIdConfigurationUrl());
        fields.put("registration_token", token);
        return FormFields.addedTo(inviteUrl, fields);
    }

    public CampusKeys keys() {
        return keys;
    }

    public Tools tools() {
        return tools;
    }

    public Invitations invitations() {
        return invitations;
    }

    public Faults faults() {
        return faults;
    }

    public Switches switches() {
        return switches;
    }

    public Addresses addresses() {
        return addresses;
    }

    public AccessTokens accessTokens() {
        return accessTokens;
    }

    public TokenDesk tokenDesk() {
        return tokenDesk;
    }

    public Pickings pickings() {
        return pickings;
    }

    /** The parameters that go along with every launch. */
    public Map<String, String> custom() {
        return custom;
    }

    public void setCustom(Map<String, String> custom) {
        this.custom = Map.copyOf(custom);
    }
}
