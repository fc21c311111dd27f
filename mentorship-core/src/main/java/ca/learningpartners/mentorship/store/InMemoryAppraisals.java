package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.quality.Appraisal;
import ca.learningpartners.mentorship.quality.AppraisalId;
import ca.learningpartners.mentorship.quality.Appraisals;
import ca.learningpartners.mentorship.quality.Placed;
import ca.learningpartners.mentorship.quality.Undertaking;
import ca.learningpartners.mentorship.quality.UndertakingId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

record InMemoryAppraisals(InMemoryData data) implements Appraisals {

    @Override
    public Optional<Appraisal> find(AppraisalId id) {
        return Optional.ofNullable(data.appraisals.get(id));
    }

    @Override
    public List<Appraisal> in(ProgramId program) {
        return data.appraisals.values().stream()
                .filter(kept -> kept.program().equals(program))
                .sorted(Comparator.comparing(Appraisal::year).reversed().thenComparing(kept -> number(kept.district())))
                .toList();
    }

    private static int number(@Nullable DistrictNumber district) {
        return district == null ? 0 : district.value();
    }

    @Override
    public boolean begin(Appraisal appraisal) {
        data.requireWritable();
        data.requireProgram(appraisal.program());
        boolean taken = data.appraisals.containsKey(appraisal.id())
                || in(appraisal.program()).stream()
                        .filter(kept -> Objects.equals(kept.district(), appraisal.district()))
                        .anyMatch(kept -> kept.year() == appraisal.year() || !kept.isSigned());
        if (!taken) {
            data.appraisals.put(appraisal.id(), appraisal);
        }
        return !taken;
    }

    @Override
    public boolean place(AppraisalId id, String standard, Placed place, Fact written) {
        data.requireWritable();
        Appraisal kept = Objects.requireNonNull(data.appraisals.get(id));
        Placed before = kept.placed().get(standard);
        if (kept.isSigned() || place.edition() != (before == null ? 1 : before.edition() + 1)) {
            return false;
        }
        SortedMap<String, Placed> placed = new TreeMap<>(kept.placed());
        placed.put(standard, place);
        data.appraisals.put(id, with(kept, placed, kept.signed()));
        return true;
    }

    @Override
    public boolean sign(AppraisalId id, Fact signed) {
        data.requireWritable();
        Appraisal kept = Objects.requireNonNull(data.appraisals.get(id));
        if (kept.isSigned()) {
            return false;
        }
        data.appraisals.put(id, with(kept, kept.placed(), signed));
        return true;
    }

    private static Appraisal with(Appraisal kept, SortedMap<String, Placed> placed, @Nullable Fact signed) {
        return new Appraisal(
                kept.id(),
                kept.program(),
                kept.district(),
                kept.year(),
                kept.standards(),
                placed,
                kept.begun(),
                signed);
    }

    @Override
    public List<Undertaking> undertakings(AppraisalId id) {
        return data.undertakings.values().stream()
                .filter(kept -> kept.appraisal().equals(id))
                .sorted(Comparator.comparing(Undertaking::due)
                        .thenComparing(kept -> kept.id().value()))
                .toList();
    }

    @Override
    public Optional<Undertaking> undertaking(UndertakingId id) {
        return Optional.ofNullable(data.undertakings.get(id));
    }

    @Override
    public boolean add(Undertaking undertaking) {
        data.requireWritable();
        data.requireParticipant(undertaking.owner());
        return data.undertakings.putIfAbsent(undertaking.id(), undertaking) == null;
    }

    @Override
    public boolean finish(UndertakingId id, Fact done) {
        data.requireWritable();
        Undertaking kept = Objects.requireNonNull(data.undertakings.get(id));
        if (kept.done() != null) {
            return false;
        }
        data.undertakings.put(
                id,
                new Undertaking(
                        id,
                        kept.appraisal(),
                        kept.standard(),
                        kept.what(),
                        kept.owner(),
                        kept.due(),
                        kept.noted(),
                        done));
        return true;
    }
}
