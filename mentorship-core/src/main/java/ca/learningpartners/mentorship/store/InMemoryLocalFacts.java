package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.Communities;
import ca.learningpartners.mentorship.district.Community;
import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.CommunityPair;
import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.DistrictFigures;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.DistrictProfiles;
import ca.learningpartners.mentorship.district.FigureId;
import ca.learningpartners.mentorship.district.LocalFacts;
import ca.learningpartners.mentorship.district.Nation;
import ca.learningpartners.mentorship.district.NationId;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.district.NationTies;
import ca.learningpartners.mentorship.district.Nations;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.SchoolId;
import ca.learningpartners.mentorship.district.Schools;
import ca.learningpartners.mentorship.district.Travel;
import ca.learningpartners.mentorship.district.Travels;
import java.util.List;
import java.util.Optional;

/** Facts of places on top of one state of the memory. */
abstract class InMemoryLocalFacts<I extends Comparable<I>, T> implements LocalFacts<I, T> {

    private final InMemoryData data;
    private final InMemoryFacts<I, T> kept;

    private InMemoryLocalFacts(InMemoryData data, InMemoryFacts<I, T> kept) {
        this.data = data;
        this.kept = kept;
    }

    @Override
    public Optional<T> find(I id) {
        return Optional.ofNullable(kept.facts.get(id));
    }

    @Override
    public List<T> all() {
        return List.copyOf(kept.facts.values());
    }

    @Override
    public void save(T fact) {
        data.requireWritable();
        kept.facts.put(kept.id.apply(fact), fact);
        kept.people.add(kept.id.apply(fact));
    }

    @Override
    public void remove(I id) {
        data.requireWritable();
        if (kept.facts.remove(id) != null) {
            kept.people.add(id);
        }
    }

    @Override
    public void bring(T fact) {
        data.requireWritable();
        if (!kept.people.contains(kept.id.apply(fact))) {
            kept.facts.put(kept.id.apply(fact), fact);
        }
    }

    static final class OfCommunities extends InMemoryLocalFacts<CommunityId, Community> implements Communities {

        OfCommunities(InMemoryData data) {
            super(data, data.communities);
        }
    }

    static final class OfNations extends InMemoryLocalFacts<NationId, Nation> implements Nations {

        OfNations(InMemoryData data) {
            super(data, data.nations);
        }
    }

    static final class OfNationTies extends InMemoryLocalFacts<NationTie.Key, NationTie> implements NationTies {

        OfNationTies(InMemoryData data) {
            super(data, data.nationTies);
        }
    }

    static final class OfTravels extends InMemoryLocalFacts<CommunityPair, Travel> implements Travels {

        OfTravels(InMemoryData data) {
            super(data, data.travels);
        }
    }

    static final class OfProfiles extends InMemoryLocalFacts<DistrictNumber, DistrictProfile>
            implements DistrictProfiles {

        OfProfiles(InMemoryData data) {
            super(data, data.profiles);
        }
    }

    static final class OfSchools extends InMemoryLocalFacts<SchoolId, School> implements Schools {

        OfSchools(InMemoryData data) {
            super(data, data.schools);
        }

        @Override
        public List<School> of(DistrictNumber district) {
            return all().stream()
                    .filter(school -> school.district().equals(district))
                    .toList();
        }
    }

    static final class OfFigures extends InMemoryLocalFacts<FigureId, DistrictFigure> implements DistrictFigures {

        OfFigures(InMemoryData data) {
            super(data, data.figures);
        }

        @Override
        public List<DistrictFigure> of(DistrictNumber district) {
            return all().stream()
                    .filter(figure -> figure.district().equals(district))
                    .toList();
        }
    }
}
