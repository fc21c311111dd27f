package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.notice.Bodies;
import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

record InMemoryBodies(InMemoryData data) implements Bodies {

    @Override
    public boolean add(Body body) {
        data.requireWritable();
        data.requireProgram(body.program());
        List<Object> key = List.of(body.program(), place(body), body.number());
        return data.bodies.putIfAbsent(key, body) == null;
    }

    @Override
    public List<Body> of(ProgramId program) {
        SortedMap<Integer, Body> newest = new TreeMap<>();
        data.bodies.values().stream()
                .filter(body -> body.program().equals(program))
                .sorted(Comparator.comparing(Body::number))
                .forEach(body -> newest.put(place(body), body));
        return List.copyOf(newest.values());
    }

    private static int place(Body body) {
        return body.ofDistrict().map(district -> district.value()).orElse(0);
    }
}
