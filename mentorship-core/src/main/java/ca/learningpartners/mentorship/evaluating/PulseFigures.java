package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.pulse.PulseMoment;
import ca.learningpartners.mentorship.pulse.PulseQuestion;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How partnerships are going, moment by moment, by those who said so. Only moments whose days to answer are over count, so
 * that whoever still has time is not counted as silent, and no answer changes afterwards. Who was asked in several
 * partnerships is one person.
 */
final class PulseFigures implements Source {

    static final Measure ANSWERED = new Measure("pulse-answered", Theme.VOICE, Unit.SHARE, Datum.PULSE);
    static final Measure STEP = new Measure("pulse-step", Theme.VOICE, Unit.STEPS, Datum.PULSE);
    static final Measure LOW = new Measure("pulse-low", Theme.VOICE, Unit.SHARE, Datum.PULSE);

    private final Stores stores;
    private final ZoneId zone;

    PulseFigures(Stores stores, ZoneId zone) {
        this.stores = stores;
        this.zone = zone;
    }

    /** Which answer to which question. */
    private record Key(PairingId pairing, ParticipantId person, int days) {}

    /** What was asked at one moment, and what came back, by the people’s numbers. */
    private static final class Round {

        private final BitSet asked = new BitSet();
        private final Map<Integer, List<PulseAnswer>> answers = new HashMap<>();

        BitSet answered() {
            BitSet set = new BitSet();
            answers.keySet().forEach(set::set);
            return set;
        }

        BitSet low() {
            BitSet set = new BitSet();
            answers.forEach((person, said) -> set.set(person, said.stream().anyMatch(PulseAnswer::isLow)));
            return set;
        }

        double step(int person) {
            return answers.getOrDefault(person, List.of()).stream()
                    .mapToInt(PulseAnswer::step)
                    .average()
                    .orElse(0);
        }
    }

    @Override
    public void fill(Sheet sheet) {
        rounds(sheet).forEach((months, round) -> {
            BitSet answered = round.answered();
            sheet.share(ANSWERED.at(months), round.asked, answered);
            sheet.mean(STEP.at(months), answered, round::step);
            sheet.share(LOW.at(months), answered, round.low());
        });
    }

    private SortedMap<Integer, Round> rounds(Sheet sheet) {
        Map<Key, PulseAnswer> kept = stores.pulses().in(sheet.program().id()).stream()
                .filter(answer -> answer.version() == PulseQuestion.NEWEST)
                .collect(Collectors.toMap(
                        answer -> new Key(answer.pairing(), answer.person(), answer.days()), answer -> answer));
        SortedMap<Integer, Round> rounds = new TreeMap<>();
        LocalDate after = sheet.asOf().plusDays(1);
        for (Pairing pairing : stores.pairings().in(sheet.program().id())) {
            for (PulseMoment moment : PulseMoment.closed(pairing, after, zone)) {
                Round round = rounds.computeIfAbsent(moment.months(), months -> new Round());
                Stream.of(pairing.mentee(), pairing.mentor())
                        .forEach(person -> note(round, sheet.members().number(person), kept, pairing, person, moment));
            }
        }
        return rounds;
    }

    private static void note(
            Round round,
            OptionalInt number,
            Map<Key, PulseAnswer> kept,
            Pairing pairing,
            ParticipantId person,
            PulseMoment moment) {
        if (number.isEmpty()) {
            return;
        }
        round.asked.set(number.getAsInt());
        PulseAnswer answer = kept.get(new Key(pairing.id(), person, moment.days()));
        if (answer != null) {
            round.answers
                    .computeIfAbsent(number.getAsInt(), any -> new ArrayList<>())
                    .add(answer);
        }
    }
}
