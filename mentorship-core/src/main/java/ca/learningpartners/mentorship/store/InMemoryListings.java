package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.network.Listing;
import ca.learningpartners.mentorship.network.Listings;
import ca.learningpartners.mentorship.network.Reach;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

record InMemoryListings(InMemoryData data) implements Listings {

    @Override
    public Optional<Listing> find(ProgramId program, ParticipantId person) {
        return Optional.ofNullable(data.listings.get(List.of(program, person)));
    }

    @Override
    public List<Listing> reaching(ProgramId program) {
        Map<ParticipantId, Listing> reaching = new TreeMap<>();
        data.listings.values().stream()
                .filter(each -> each.program().equals(program) || reaches(each, program))
                .sorted(Comparator.comparing(each -> each.program().equals(program) ? 1 : 0))
                .forEach(each -> reaching.put(each.person(), each));
        return List.copyOf(reaching.values());
    }

    private boolean reaches(Listing listing, ProgramId program) {
        return listing.reach() == Reach.MY_PROGRAMS
                && data.appointments.stream()
                        .anyMatch(held -> held.participant().equals(listing.person())
                                && held.program().equals(program)
                                && (held.role() == Role.MENTEE || held.role() == Role.MENTOR));
    }

    @Override
    public void save(Listing listing) {
        data.requireWritable();
        data.requireProgram(listing.program());
        data.requireParticipant(listing.person());
        data.listings.put(List.of(listing.program(), listing.person()), listing);
    }

    @Override
    public boolean remove(ProgramId program, ParticipantId person) {
        data.requireWritable();
        return data.listings.remove(List.of(program, person)) != null;
    }
}
