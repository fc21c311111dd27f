package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Responses;
import ca.learningpartners.mentorship.survey.WaveId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record InMemoryResponses(InMemoryData data) implements Responses {

    @Override
    public Optional<Response> find(WaveId wave, ParticipantId person) {
        return Optional.ofNullable(data.responses.get(List.of(wave, person)));
    }

    @Override
    public List<Response> of(WaveId wave) {
        return data.responses.values().stream()
                .filter(response -> response.wave().equals(wave))
                .sorted(Comparator.comparing(Response::person))
                .toList();
    }

    @Override
    public Set<ParticipantId> silent(WaveId wave) {
        return of(wave).stream()
                .filter(response -> response.state() == Response.State.SILENT)
                .map(Response::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isSaid(WaveId wave, ParticipantId person) {
        return find(wave, person)
                .filter(response -> response.state() != Response.State.SILENT)
                .isPresent();
    }

    @Override
    public boolean invite(Response invited) {
        requireKept(invited);
        return data.responses.putIfAbsent(key(invited), invited) == null;
    }

    @Override
    public boolean say(Response said) {
        requireKept(said);
        int before = find(said.wave(), said.person()).map(Response::edition).orElse(0);
        if (said.edition() != before + 1) {
            return false;
        }
        data.responses.put(key(said), said);
        return true;
    }

    private void requireKept(Response response) {
        data.requireWritable();
        InMemoryData.require(data.waves.containsKey(response.wave()), "Wave", response.wave());
        data.requireParticipant(response.person());
    }

    private static List<Object> key(Response response) {
        return List.of(response.wave(), response.person());
    }
}
