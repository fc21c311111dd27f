package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.notice.Answering;
import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.notice.Notice;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.Notices;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together who answers in a program, for one reader. */
final class NoticePages {

    /** For what people are asked something themselves. */
    private static final List<Purpose> ASKED = List.of(
            Purpose.MATCHING,
            Purpose.MENTORING,
            Purpose.COORDINATING,
            Purpose.GATHERING,
            Purpose.NETWORK,
            Purpose.EVALUATION);

    private final Stores stores;
    private final Messages messages;
    private final ZoneId zone;

    NoticePages(Stores stores, Messages messages, ZoneId zone) {
        this.stores = stores;
        this.messages = messages;
        this.zone = zone;
    }

    NoticePage page(Program program, Viewer viewer) {
        ProgramId id = program.id();
        boolean office = viewer.isOffice(id);
        boolean privacy = viewer.actor().is(Role.PRIVACY_OFFICER, id);
        return new NoticePage(
                id.value(),
                program.title().in(messages.locale()),
                bodies(id, viewer, office || privacy).stream().map(this::answer).toList(),
                office ? unsaid(id).map(this::answer).toList() : List.of(),
                ASKED.stream().map(each -> messages.get("notice.why." + each)).toList(),
                Notice.VERSION,
                office,
                office || privacy,
                DataSetPages.mayLook(stores, viewer, id));
    }

    private List<Body> bodies(ProgramId program, Viewer viewer, boolean all) {
        List<Body> bodies = new ArrayList<>();
        bodies.add(stores.bodies().of(program, null));
        DistrictNumber own = viewer.participant().district();
        if (all) {
            stores.bodies().of(program).stream()
                    .filter(body -> body.ofDistrict().isPresent())
                    .forEach(bodies::add);
        } else if (own != null) {
            bodies.add(stores.bodies().of(program, own));
        }
        return bodies;
    }

    private Stream<Body> unsaid(ProgramId program) {
        return stores.districts().all().stream()
                .map(District::number)
                .map(number -> stores.bodies().of(program, number))
                .filter(body -> !body.isSaid());
    }

    private NoticePage.Answer answer(Body body) {
        Answering said = body.answering();
        String name = name(body);
        return new NoticePage.Answer(
                place(body),
                name,
                messages.get("notice.law." + body.law()),
                Notices.authority(messages, Purpose.MENTORING, body, name),
                in(said.contact()),
                in(said.officer()),
                in(said.place()),
                Optional.ofNullable(body.said()).map(fact -> LocalDate.ofInstant(fact.at(), zone)));
    }

    /** What a body is called: a district by its name. */
    String name(Body body) {
        return body.ofDistrict()
                .map(number -> stores.districts()
                        .find(number)
                        .map(found -> found.name() + " (" + number + ")")
                        .orElse(number.toString()))
                .orElseGet(() -> Notices.name(messages, body));
    }

    static int place(Body body) {
        return body.ofDistrict().map(DistrictNumber::value).orElse(0);
    }

    private Optional<Bilingual.Said> in(Bilingual text) {
        return text.in(messages.locale());
    }
}
