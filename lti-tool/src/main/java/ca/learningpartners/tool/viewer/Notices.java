package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.notice.Notice;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.NoticeText;
import java.util.List;
import java.util.Optional;

/** Says to whoever is looking why something is asked, under which law, and whom to ask: as their program and district have it. */
public final class Notices {

    private final Store store;

    Notices(Store store) {
        this.store = store;
    }

    /** The notice for a purpose; in general words where nobody, or nobody with a part, is looking. */
    NoticeText of(Optional<WebSession> session, Messages messages, Purpose purpose) {
        Optional<ParticipantId> person = session.flatMap(WebSession::participant);
        return store.read(stores -> {
            Optional<ProgramId> program = person.flatMap(id ->
                    program(stores, id, session.flatMap(known -> known.aim().program())));
            if (program.isEmpty()) {
                Body unsaid = Body.unsaid(new ProgramId("unknown"), null);
                return text(messages, purpose, unsaid, Optional.empty(), Optional.empty());
            }
            Optional<Body> own = person.flatMap(stores.participants()::districtOf)
                    .map(district -> stores.bodies().of(program.get(), district));
            return text(
                    messages,
                    purpose,
                    stores.bodies().of(program.get(), null),
                    own.map(body -> new Own(body, districtName(stores, body))),
                    Optional.of("/programs/" + program.get() + "/notice"));
        });
    }

    /** The reader’s own district, with its name. */
    private record Own(Body body, String name) {}

    /** The program they came for, if they have a part in it; else the first they have one in. */
    private static Optional<ProgramId> program(Stores stores, ParticipantId person, Optional<ProgramId> came) {
        List<ProgramId> parts = stores.appointments().of(person).stream()
                .map(Appointment::program)
                .sorted()
                .toList();
        return came.filter(parts::contains).or(() -> parts.stream().findFirst());
    }

    private static String districtName(Stores stores, Body body) {
        DistrictNumber district = body.ofDistrict().orElseThrow();
        return stores.districts()
                .find(district)
                .map(found -> found.name() + " (" + district + ")")
                .orElse(district.toString());
    }

    private static NoticeText text(
            Messages messages, Purpose purpose, Body operator, Optional<Own> own, Optional<String> address) {
        StringBuilder authority = new StringBuilder(authority(messages, purpose, operator, name(messages, operator)));
        own.filter(its -> its.body().law() != operator.law())
                .ifPresent(its -> authority.append(' ').append(authority(messages, purpose, its.body(), its.name())));
        String ask = own.flatMap(its -> contact(messages, its.body()))
                .or(() -> contact(messages, operator))
                .map(contact -> messages.get("notice.ask", contact))
                .orElseGet(() -> messages.get("notice.ask.unsaid"));
        Notice notice = Notice.of(purpose, operator.law());
        return new NoticeText(
                messages.get("notice.why." + purpose), authority.toString(), ask, address, notice.version());
    }

    /** What a body calls itself, or “the program”. */
    public static String name(Messages messages, Body operator) {
        String name = operator.answering().name();
        return name.isEmpty() ? messages.get("notice.body.operator") : name;
    }

    /** The sentence on the law; evaluation has one of its own. */
    public static String authority(Messages messages, Purpose purpose, Body body, String name) {
        String key = "notice.authority." + body.law();
        String own = key + "." + purpose;
        return messages.get(messages.has(own) ? own : key, name);
    }

    private static Optional<String> contact(Messages messages, Body body) {
        return body.answering().contact().in(messages.locale()).map(Bilingual.Said::text);
    }
}
