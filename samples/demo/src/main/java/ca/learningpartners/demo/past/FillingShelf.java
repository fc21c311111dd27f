package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.resource.Content;
import ca.learningpartners.mentorship.resource.MakingResource;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Wording;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Districts publish practices of theirs, and some of these the province’s Office makes with them in both languages. */
final class FillingShelf {

    private static final int FIRST = 25;
    private static final int APART = 13;

    private final Scene scene;
    private final MakingResource making;

    FillingShelf(Scene scene) {
        this.scene = scene;
        this.making = new MakingResource(
                scene.stores().programs(),
                scene.stores().resources(),
                scene.stores().files(),
                scene.stores().comments(),
                scene.stores().labels(),
                scene.stores().audit());
    }

    void imagine() {
        List<Appointment> coordinators = scene.coordinators();
        LocalDate day = scene.program().startsOn().plusDays(FIRST);
        for (int i = 0; i < Phrases.RESOURCES.size() && !coordinators.isEmpty(); i++) {
            if (day.isBefore(scene.last())) {
                publish(coordinators.get(i % coordinators.size()), i, day);
            }
            day = day.plusDays(APART);
        }
    }

    /** Nobody signs for both sides, so what an Office’s own district makes stays a practice. */
    private void publish(Appointment maker, int number, LocalDate day) {
        Instant at = scene.days().noon(day);
        boolean together =
                number % 2 == 1 && !maker.participant().equals(scene.office().id());
        ResourceId id = new ResourceId("past-" + scene.program().id() + "-" + number);
        Makers makers = new Makers(scene.program().id(), Objects.requireNonNull(maker.district()));
        making.begin(
                scene.actor(maker.participant()),
                id,
                makers,
                together ? Reach.PROVINCE : Reach.DISTRICT,
                Side.DISTRICT,
                content(maker, number, together),
                at);
        making.sign(scene.actor(maker.participant()), id, 1, Side.DISTRICT, at);
        if (together) {
            making.sign(scene.office(), id, 1, Side.OFFICE, at);
        }
    }

    private Content content(Appointment maker, int number, boolean both) {
        boolean french = scene.stores()
                .participants()
                .find(maker.participant())
                .filter(person -> person.locale().getLanguage().equals("fr"))
                .isPresent();
        LocalText title = Phrases.RESOURCES.get(number);
        LocalText about = Phrases.ABOUT_RESOURCES.get(number);
        @Nullable Wording english = both || !french ? new Wording(title.en(), "", about.en(), null, null) : null;
        @Nullable Wording inFrench = both || french ? new Wording(title.fr(), "", about.fr(), null, null) : null;
        return new Content(english, inFrench, new TreeSet<>());
    }
}
