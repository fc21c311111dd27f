package ca.learningpartners.tool.charter;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.CharterTemplate;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what the pages of one partnership's charter show to one of the two. */
final class CharterPages {

    private final Stores stores;
    private final Viewer viewer;
    private final Pairing pairing;
    private final Program program;
    private final Participant partner;
    private final List<Charter> versions;

    CharterPages(Stores stores, Viewer viewer, Pairing pairing) {
        this.stores = stores;
        this.viewer = viewer;
        this.pairing = pairing;
        this.program = stores.programs().find(pairing.program()).orElseThrow();
        this.partner =
                stores.participants().find(pairing.partnerOf(viewer.id())).orElseThrow();
        this.versions = stores.charters().of(pairing.id());
    }

    Optional<Charter> current() {
        return versions.stream().findFirst();
    }

    Optional<Charter> version(int number) {
        return versions.stream().filter(each -> each.version() == number).findFirst();
    }

    boolean mayAgree() {
        return pairing.mayLog(viewer.id());
    }

    /** What a new version begins with: the newest one, or the template's words in the writer's language. */
    CharterInput beginning() {
        return current()
                .map(charter -> CharterInput.of(charter.terms(), charter.version()))
                .orElseGet(
                        () -> CharterInput.of(Terms.of(here(), viewer.session().locale()), 0));
    }

    /** The program as it is in the mentee's district. */
    private Program here() {
        return program.in(stores.participants().districtOf(pairing.mentee()).orElse(null));
    }

    CharterFormPage form(CharterInput typed, Optional<UnfitField.Problem> problem, Optional<Integer> meanwhile) {
        return new CharterFormPage(
                pairing.id().value(),
                partner.name(),
                tongues(),
                typed.withProperId(),
                template().confidence(),
                problem,
                meanwhile);
    }

    CharterPage reading(Charter charter, ZoneId calendar, boolean replaced) {
        Terms terms = charter.terms();
        boolean newest = charter.version() == versions.get(0).version();
        return new CharterPage(
                pairing.id().value(),
                partner.name(),
                tongues(),
                List.of(name(pairing.mentee()), name(pairing.mentor())),
                charter.version(),
                wording(terms.purpose()),
                terms.cadenceDays(),
                List.copyOf(terms.means()),
                wording(terms.reach()),
                wording(terms.limits()),
                wording(terms.addition()),
                template().confidence(),
                signatures(charter, calendar),
                Stream.of(pairing.mentee(), pairing.mentor())
                        .filter(person -> !charter.isSignedBy(person))
                        .map(this::name)
                        .toList(),
                versions.get(0).version(),
                newest && !charter.isSignedByBoth() ? inForce() : Optional.empty(),
                newest && mayAgree() && !charter.isSignedBy(viewer.id()),
                mayAgree(),
                replaced);
    }

    private Optional<Integer> inForce() {
        return versions.stream()
                .filter(Charter::isSignedByBoth)
                .map(Charter::version)
                .findFirst();
    }

    private List<CharterPage.Signature> signatures(Charter charter, ZoneId calendar) {
        return charter.signatures().stream()
                .map(signature ->
                        new CharterPage.Signature(name(signature.by()), LocalDate.ofInstant(signature.at(), calendar)))
                .toList();
    }

    private CharterPage.Wording wording(String text) {
        return new CharterPage.Wording(text, template().own(text));
    }

    private CharterTemplate template() {
        return program.template().charter();
    }

    private List<Messages> tongues() {
        return Stream.of(viewer.session().locale(), partner.locale())
                .map(Messages::in)
                .distinct()
                .toList();
    }

    private String name(ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }
}
