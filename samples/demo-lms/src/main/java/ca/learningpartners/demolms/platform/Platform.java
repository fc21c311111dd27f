package ca.learningpartners.demolms.platform;

import ca.learningpartners.demolms.campus.Campus;
import ca.learningpartners.demolms.key.CampusKeys;
import ca.learningpartners.demolms.registration.Invitations;
import ca.learningpartners.demolms.registration.Tools;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** A campus as an LTI platform of its own, with its own issuer, keys, tools and custom parameters. */
public final class Platform {

    private final Campus campus;
    private final Origin origin;
    private final CampusKeys keys = new CampusKeys();
    private final Tools tools;
    private final Invitations invitations;
    private volatile Map<String, String> custom;

    public Platform(Campus campus, Origin origin, Clock clock, boolean activeAtOnce, Map<String, String> custom) {
        this.campus = campus;
        this.origin = origin;
        this.tools = new Tools(activeAtOnce);
        this.invitations = new Invitations(clock);
        this.custom = Map.copyOf(custom);
    }

    public Campus campus() {
        return campus;
    }

    public String issuer() {
        return origin + "/" + campus.key();
    }

    public String openIdConfigurationUrl() {
        return issuer() + "/.well-known/openid-configuration";
    }

    /** A tool's invite address as the administrator's frame opens it: with this campus's document and a fresh token. */
    public String invitationAt(String inviteUrl) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("openid_configuration", openIdConfigurationUrl());
        fields.put("registration_token", invitations.invite());
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

    /** The parameters a teacher has set on the activity; they go along with every launch. */
    public Map<String, String> custom() {
        return custom;
    }

    public void setCustom(Map<String, String> custom) {
        this.custom = Map.copyOf(custom);
    }
}
