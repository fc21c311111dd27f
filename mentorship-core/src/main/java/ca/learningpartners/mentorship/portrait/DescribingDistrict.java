package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.DistrictProfiles;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.district.PictureType;
import ca.learningpartners.mentorship.district.Pictures;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** A district says in its own words and pictures who it is. Nobody says it for the district, the Office neither. */
public final class DescribingDistrict {

    private final DistrictProfiles profiles;
    private final Pictures pictures;
    private final Leads leads;
    private final AuditTrail audit;

    public DescribingDistrict(DistrictProfiles profiles, Pictures pictures, Leads leads, AuditTrail audit) {
        this.profiles = profiles;
        this.pictures = pictures;
        this.leads = leads;
        this.audit = audit;
    }

    /**
     * Saves motto, profile and territory acknowledgement. Saving what is kept already changes nothing.
     *
     * @param seen the {@link DistrictProfile#edition} that was on the screen when the words were written
     * @throws RefusedException {@code unknown-district} for people of elsewhere; {@code words-are-the-districts} for the
     *     Office; {@code profile-changed-meanwhile} if another edition is kept by now
     */
    public void describe(Actor actor, DistrictProfile profile, String seen, Instant at) {
        Hand.of(actor, profile.district(), leads).requireWords();
        DistrictProfile kept =
                profiles.find(profile.district()).orElseGet(() -> DistrictProfile.blank(profile.district()));
        if (kept.equals(profile)) {
            return;
        }
        if (!kept.edition().equals(seen)) {
            throw new RefusedException("profile-changed-meanwhile");
        }
        profiles.save(profile);
        tell(actor, "district-described", profile.district(), at);
    }

    /**
     * Adds a picture; sending it twice keeps one.
     *
     * @throws RefusedException as {@link #describe}; {@code picture-too-large}, {@code picture-unknown-type},
     *     {@code pictures-enough}
     */
    public void show(
            Actor actor, PictureId id, DistrictNumber district, byte[] file, LocalText alternative, Instant at) {
        Hand.of(actor, district, leads).requireWords();
        Picture picture = new Picture(id, district, type(file), alternative);
        if (pictures.find(id).isEmpty() && pictures.of(district).size() >= Picture.MOST) {
            throw new RefusedException("pictures-enough", Picture.MOST);
        }
        if (pictures.add(picture, file)) {
            tell(actor, "district-picture-added", district, at);
        }
    }

    /**
     * The format of a file that can be shown.
     *
     * @throws RefusedException {@code picture-too-large}, {@code picture-unknown-type}
     */
    public static PictureType type(byte[] file) {
        if (file.length > Picture.MOST_BYTES) {
            throw new RefusedException("picture-too-large", Picture.MOST_BYTES / 1024);
        }
        return PictureType.of(file).orElseThrow(() -> new RefusedException("picture-unknown-type"));
    }

    /** Puts the words of a picture right. What is not there changes nothing. */
    public void caption(Actor actor, DistrictNumber district, PictureId id, LocalText alternative, Instant at) {
        Hand.of(actor, district, leads).requireWords();
        pictures.find(id).filter(found -> found.district().equals(district)).ifPresent(found -> {
            pictures.describe(new Picture(id, district, found.type(), alternative));
            tell(actor, "district-picture-described", district, at);
        });
    }

    /** Takes a picture away. What is not there changes nothing. */
    public void hide(Actor actor, DistrictNumber district, PictureId id, Instant at) {
        Hand.of(actor, district, leads).requireWords();
        pictures.find(id).filter(found -> found.district().equals(district)).ifPresent(found -> {
            pictures.remove(id);
            tell(actor, "district-picture-removed", district, at);
        });
    }

    private void tell(Actor actor, String verb, DistrictNumber district, Instant at) {
        audit.add(new Act(actor.id().value(), verb, district.toString(), at));
    }
}
