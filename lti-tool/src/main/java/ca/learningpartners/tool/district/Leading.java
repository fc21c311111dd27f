package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.portrait.AppointingLead;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/** Who of the district's people leads its mentoring. */
final class Leading implements Editing {

    @Override
    public String part() {
        return "lead";
    }

    @Override
    public boolean isFor(Actor actor, DistrictNumber district, Hand hand) {
        return AppointingLead.mayAppoint(actor, district);
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        FactInput input = FactInput.blank();
        return Optional.of(stores.leads()
                .of(district)
                .map(lead -> input.put("self", id).put("person", lead.person()))
                .orElse(input));
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        List<Participant> people = Known.sorted(people(acting), messages.locale(), Participant::name);
        Fields fields = new Fields(part(), input, messages);
        return fields.choice(
                        "person",
                        fields.orNone(
                                Fields.of(people.stream(), person -> person.id().value(), Participant::name)))
                .all();
    }

    /** The district's people in the programs in which whoever asks looks after them. */
    private static List<Participant> people(Acting acting) {
        return acting.actor().appointments().stream()
                .filter(held -> held.role() == Role.OFFICE
                        || held.role() == Role.COORDINATOR && acting.district().equals(held.district()))
                .map(Appointment::program)
                .distinct()
                .flatMap(program -> acting.stores().appointments().in(program).stream())
                .map(Appointment::participant)
                .distinct()
                .flatMap(id -> acting.stores().participants().find(id).stream())
                .filter(person -> acting.district().equals(person.district()))
                .toList();
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        ParticipantId person = input.chosen("person", ParticipantId::new);
        UnfitField.in("person", () -> {
            appointing(acting.stores()).appoint(acting.actor(), acting.district(), person, acting.at());
            return true;
        });
    }

    @Override
    public void remove(String id, Acting acting) {
        appointing(acting.stores()).end(acting.actor(), acting.district(), acting.at());
    }

    private static AppointingLead appointing(Stores stores) {
        return new AppointingLead(stores.leads(), stores.participants(), stores.audit());
    }
}
