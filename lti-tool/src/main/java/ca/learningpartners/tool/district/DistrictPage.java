package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.portrait.ActivityKind;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A district as everybody in a program sees it.
 *
 * @param hand what of it the viewer may write
 * @param appoints whether the viewer says who leads it
 * @param placeless whether it has no territory of its own, so that its people are located by community
 * @param lead the name of its lead
 * @param spans what is drawn of its grades
 * @param activities the latest entries of its log
 * @param more whether the log has more
 * @param others the other districts, to stand beside it
 */
public record DistrictPage(
        int number,
        String name,
        Hand hand,
        boolean appoints,
        boolean placeless,
        Optional<Bilingual.Said> motto,
        Optional<Bilingual.Said> text,
        Optional<Bilingual.Said> acknowledgement,
        Optional<String> lead,
        List<Photo> photos,
        List<NationLine> territory,
        List<NationLine> neighbours,
        List<CommunityLine> communities,
        Spans spans,
        List<SchoolLine> schools,
        List<FigureLine> figures,
        List<Way> ways,
        List<Entry> activities,
        boolean more,
        List<Other> others) {

    /** A picture with its words, in the reader's language. */
    public record Photo(String id, String words) {}

    /** @param link where its education department is reached */
    public record NationLine(String id, String name, Optional<String> link) {}

    /** A community, with what is known of it in short. */
    public record CommunityLine(String id, String name, Optional<String> people, List<String> nations) {}

    /** A school. */
    public record SchoolLine(
            String id,
            String name,
            String kind,
            String grades,
            List<String> programs,
            Optional<String> community,
            Optional<String> pupils) {}

    /**
     * How people get from one community to another.
     *
     * @param id empty if the viewer may not change it
     * @param straight whether the kilometres are the straight line because nobody has said more
     */
    public record Way(
            Optional<String> id,
            String from,
            String to,
            Set<TravelMode> modes,
            Optional<Integer> minutes,
            Optional<Long> kilometres,
            boolean straight) {}

    /** Something the district has done. */
    public record Entry(
            String id,
            LocalDate day,
            ActivityKind kind,
            Bilingual.Said words,
            Optional<String> link,
            Optional<LocalDate> corrected) {}

    /** Another district. */
    public record Other(int number, String name) {}
}
