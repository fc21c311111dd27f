package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.network.Colleague;
import ca.learningpartners.mentorship.network.Network;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The network of a program, for one of its mentees and mentors. To everybody else there is none. */
record Circle(Stores stores, Program program, Network network, Viewer viewer, Instant now, ZoneId zone) {

    static Optional<Circle> of(Stores stores, ProgramId id, Viewer viewer, Clock clock) {
        return stores.programs()
                .find(id)
                .filter(found -> viewer.programs().contains(found.id()))
                .map(found -> of(stores, found, viewer, clock))
                .filter(circle -> circle.network.colleagues().find(viewer.id()).isPresent());
    }

    private static Circle of(Stores stores, Program program, Viewer viewer, Clock clock) {
        Instant now = clock.instant();
        Network network = Network.of(
                program,
                stores.enrolments(),
                stores.listings(),
                stores.asks(),
                stores.pairings(),
                now,
                LocalDate.ofInstant(now, clock.getZone()));
        return new Circle(stores, program, network, viewer, now, stores.zones().of(viewer.id()));
    }

    Colleague self() {
        return network.colleagues().find(viewer.id()).orElseThrow();
    }

    String topic(Topic topic, Locale reader) {
        return Optional.ofNullable(program.template().topics().get(topic))
                .map(text -> text.in(reader))
                .orElse(topic.key());
    }

    Participant person(ParticipantId id) {
        return stores.participants().find(id).orElseThrow();
    }

    String district(Participant person) {
        DistrictNumber number = person.district();
        return number == null
                ? ""
                : stores.districts().find(number).map(District::name).orElse(number.toString());
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    static String languages(Collection<Language> languages, Locale reader) {
        return languages.stream().map(each -> language(each, reader)).collect(Collectors.joining(", "));
    }

    static String language(Language language, Locale reader) {
        return Locale.forLanguageTag(language.tag()).getDisplayLanguage(reader);
    }
}
