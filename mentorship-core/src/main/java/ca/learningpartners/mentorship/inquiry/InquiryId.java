package ca.learningpartners.mentorship.inquiry;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** An inquiry, by an id made before it is sent, so that sending it twice keeps one. */
public record InquiryId(String value) {

    public InquiryId {
        value = Kept.id("id of an inquiry", value);
    }

    public static InquiryId random() {
        return new InquiryId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
