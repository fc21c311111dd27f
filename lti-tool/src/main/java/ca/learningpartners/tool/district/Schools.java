package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GradeSpan;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.SchoolId;
import ca.learningpartners.mentorship.district.SchoolTerm;
import ca.learningpartners.mentorship.portrait.StatingFacts;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A school of the district. */
final class Schools implements Editing {

    @Override
    public String part() {
        return "schools";
    }

    @Override
    public Optional<FactInput> filled(String id, DistrictNumber district, Stores stores) {
        return stores.schools()
                .find(new SchoolId(id))
                .filter(school -> school.district().equals(district))
                .map(Schools::filled);
    }

    private static FactInput filled(School school) {
        return FactInput.blank()
                .put("self", school.id())
                .put("name", school.name())
                .put("community", school.community())
                .put("kind", school.kind())
                .put("grades", school.grades())
                .put("programs", school.programs().stream())
                .put(school.pupils());
    }

    @Override
    public List<Field> fields(FactInput input, Acting acting, Messages messages) {
        DistrictNumber district = acting.district();
        Stores stores = acting.stores();
        Fields fields = new Fields(part(), input, messages);
        List<Community> communities =
                Known.sorted(Known.in(stores).communitiesOf(district), messages.locale(), Community::name);
        return fields.line("name", School.LONGEST_NAME)
                .choice(
                        "community",
                        fields.orNone(Fields.of(
                                communities.stream(), each -> each.id().value(), Community::name)))
                .choice("kind", terms(SchoolTerm.kinds(), messages))
                .line("grades", 10)
                .checks("programs", terms(SchoolTerm.programs(), messages))
                .published()
                .all();
    }

    private static List<Field.Option> terms(List<SchoolTerm> terms, Messages messages) {
        return Fields.of(terms.stream(), SchoolTerm::key, term -> term.name().in(messages.locale()));
    }

    @Override
    public void save(String id, FactInput input, Acting acting) {
        stating(acting.stores()).state(acting.actor(), acting.district(), read(id, input, acting), acting.at());
    }

    private static School read(String id, FactInput input, Acting acting) {
        return new School(
                new SchoolId(id),
                acting.district(),
                input.needed("name", School.LONGEST_NAME),
                input.maybe("community", CommunityId::new)
                        .filter(each -> Known.in(acting.stores()).isOf(each, acting.district()))
                        .orElse(null),
                input.chosen("kind", key -> known(SchoolTerm.kinds(), key)),
                grades("grades", input),
                input.all("programs").stream()
                        .filter(key ->
                                SchoolTerm.find(SchoolTerm.programs(), key).isPresent())
                        .collect(Collectors.toSet()),
                input.published().orElse(null));
    }

    private static String known(List<SchoolTerm> terms, String key) {
        return SchoolTerm.find(terms, key).map(SchoolTerm::key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    static GradeSpan grades(String field, FactInput input) {
        try {
            return GradeSpan.parse(input.text(field));
        } catch (IllegalArgumentException e) {
            throw new UnfitField(field, Refusal.of("grades-unreadable"));
        }
    }

    @Override
    public void remove(String id, Acting acting) {
        stating(acting.stores()).remove(acting.actor(), acting.district(), new SchoolId(id), acting.at());
    }

    private static StatingFacts<SchoolId, School> stating(Stores stores) {
        return new StatingFacts<>(
                "school",
                stores.schools(),
                School::id,
                school -> Set.of(school.district()),
                stores.leads(),
                stores.audit());
    }
}
