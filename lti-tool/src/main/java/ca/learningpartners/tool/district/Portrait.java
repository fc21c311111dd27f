package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.Figure;
import ca.learningpartners.mentorship.district.FigureKind;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.portrait.Activity;
import ca.learningpartners.mentorship.portrait.AppointingLead;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.tool.runtime.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws a district from what is known, for one reader. */
record Portrait(District district, Known known, Actor actor, Messages messages, ZoneId zone) {

    private static final int LATEST = 5;

    DistrictPage page() {
        DistrictNumber number = district.number();
        Locale reader = messages.locale();
        DistrictProfile profile = known.stores().profiles().find(number).orElseGet(() -> DistrictProfile.blank(number));
        List<School> schools = Known.sorted(known.schoolsOf(number), reader, School::name);
        List<DistrictFigure> figures = known.figuresOf(number);
        Hand hand = Hand.of(actor, number, known.stores().leads());
        List<Activity> log = known.stores().activities().of(number, 0, LATEST + 1);
        return new DistrictPage(
                number.value(),
                district.name(),
                hand,
                AppointingLead.mayAppoint(actor, number),
                district.base() == null,
                profile.motto().in(reader),
                profile.text().in(reader),
                profile.acknowledgement().in(reader),
                lead(),
                known.stores().pictures().of(number).stream()
                        .map(each -> new DistrictPage.Photo(
                                each.id().value(), each.alternative().in(reader)))
                        .toList(),
                nations(NationTie.Standing.TERRITORY),
                nations(NationTie.Standing.NEIGHBOUR),
                communities(),
                Spans.of(schools, figures, messages),
                schools.stream().map(this::school).toList(),
                figures(figures),
                ways(hand),
                log.stream()
                        .limit(LATEST)
                        .map(each -> entry(each, reader, zone))
                        .toList(),
                log.size() > LATEST,
                others());
    }

    private Optional<String> lead() {
        return known.stores()
                .leads()
                .of(district.number())
                .flatMap(lead -> known.stores().participants().find(lead.person()))
                .map(Participant::name);
    }

    private List<DistrictPage.NationLine> nations(NationTie.Standing standing) {
        List<DistrictPage.NationLine> lines = known.tiesOf(district.number()).stream()
                .filter(tie -> tie.standing() == standing)
                .map(tie -> new DistrictPage.NationLine(
                        tie.nation().value(),
                        Objects.requireNonNull(known.nations().get(tie.nation()))
                                .name(),
                        Optional.ofNullable(tie.link())))
                .toList();
        return Known.sorted(lines, messages.locale(), DistrictPage.NationLine::name);
    }

    private List<DistrictPage.CommunityLine> communities() {
        return Known.sorted(known.communitiesOf(district.number()), messages.locale(), Community::name).stream()
                .map(each -> new DistrictPage.CommunityLine(
                        each.id().value(),
                        each.name(),
                        Optional.ofNullable(each.population()).map(people -> FigureLine.amount(people, messages)),
                        nationsOf(each, known)))
                .toList();
    }

    static List<String> nationsOf(Community community, Known known) {
        return community.nations().stream()
                .flatMap(id -> Optional.ofNullable(known.nations().get(id)).stream())
                .map(Nation::name)
                .toList();
    }

    private DistrictPage.SchoolLine school(School school) {
        return school(school, known, messages);
    }

    static DistrictPage.SchoolLine school(School school, Known known, Messages messages) {
        return new DistrictPage.SchoolLine(
                school.id().value(),
                school.name(),
                Spans.word(school.kind(), messages.locale()),
                school.grades().toString(),
                school.programs().stream()
                        .map(key -> Spans.word(key, messages.locale()))
                        .toList(),
                Optional.ofNullable(school.community())
                        .flatMap(id -> Optional.ofNullable(known.communities().get(id)))
                        .map(Community::name),
                Optional.ofNullable(school.pupils()).map(pupils -> FigureLine.amount(pupils, messages)));
    }

    /** Enrolment by the open data first, then what the district has published, the figures that stand by themselves. */
    private List<FigureLine> figures(List<DistrictFigure> figures) {
        List<FigureLine> lines = new ArrayList<>();
        Figure enrolment = district.enrolment();
        if (enrolment != null) {
            lines.add(new FigureLine(
                    Optional.empty(),
                    messages.get("districts.kind." + FigureKind.STUDENTS, enrolment.value()),
                    Optional.empty(),
                    Optional.empty(),
                    messages.get("districts.unit.none", enrolment.value()),
                    Optional.of(String.valueOf(enrolment.year())),
                    Optional.of(new Bilingual.Said(enrolment.source(), Locale.CANADA)),
                    List.of()));
        }
        figures.stream()
                .filter(figure -> figure.partOf() == null
                        || figures.stream().noneMatch(whole -> whole.id().equals(figure.partOf())))
                .sorted(Comparator.comparing(DistrictFigure::kind))
                .forEach(figure -> lines.add(FigureLine.of(figure, figures, messages)));
        return lines;
    }

    private List<DistrictPage.Way> ways(Hand hand) {
        return known.travelsOf(district.number()).stream()
                .map(travel -> way(travel, known, hand.mayStateFacts()))
                .toList();
    }

    static DistrictPage.Way way(Travel travel, Known known, boolean may) {
        Community one =
                Objects.requireNonNull(known.communities().get(travel.between().one()));
        Community other =
                Objects.requireNonNull(known.communities().get(travel.between().other()));
        return new DistrictPage.Way(
                may ? Optional.of(Ways.id(travel.between())) : Optional.empty(),
                one.name(),
                other.name(),
                travel.modes(),
                Optional.ofNullable(travel.minutes()),
                kilometres(travel, one.at(), other.at()),
                travel.kilometres() == null);
    }

    private static Optional<Long> kilometres(Travel travel, @Nullable GeoPoint one, @Nullable GeoPoint other) {
        if (travel.kilometres() != null) {
            return Optional.of(travel.kilometres().longValue());
        }
        return one == null || other == null ? Optional.empty() : Optional.of(Math.round(one.kilometresTo(other)));
    }

    static DistrictPage.Entry entry(Activity activity, Locale reader, ZoneId zone) {
        return new DistrictPage.Entry(
                activity.id().value(),
                activity.day(),
                activity.kind(),
                activity.words().in(reader).orElseThrow(),
                Optional.ofNullable(activity.link()),
                Optional.ofNullable(activity.corrected()).map(fact -> LocalDate.ofInstant(fact.at(), zone)));
    }

    private List<DistrictPage.Other> others() {
        return known.stores().districts().all().stream()
                .filter(each -> !each.number().equals(district.number()))
                .map(each -> new DistrictPage.Other(each.number().value(), each.name()))
                .toList();
    }
}
