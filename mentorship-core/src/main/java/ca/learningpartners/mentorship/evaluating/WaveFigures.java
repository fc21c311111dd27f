package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.AnswerKey;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Item;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many answered a wave, and, once it is over, what: of those alone who agree to it now. Who answered and took it back
 * counts as one who would rather not. Waves are in bulletins for three program years.
 */
final class WaveFigures implements Source {

    private static final int MONTHS_SHOWN = 37;
    private static final int HIGHEST_STEPS = 2;

    private final Stores stores;
    private final ZoneId zone;

    WaveFigures(Stores stores, ZoneId zone) {
        this.stores = stores;
        this.zone = zone;
    }

    @Override
    public void fill(Sheet sheet) {
        for (Wave wave : stores.waves().of(sheet.program().id())) {
            boolean recent = wave.lastDay(zone).plusMonths(MONTHS_SHOWN).isAfter(sheet.asOf());
            if (wave.hasOpened(sheet.asOf(), zone) && recent) {
                fill(sheet, wave);
            }
        }
    }

    private void fill(Sheet sheet, Wave wave) {
        Instant end = sheet.asOf().plusDays(1).atStartOfDay(zone).toInstant();
        Set<ParticipantId> agreed = stores.consents().agreed(wave.program(), wave.terms());
        List<Response> invited = stores.responses().of(wave.id()).stream()
                .filter(response -> response.invitedAt().isBefore(end))
                .toList();
        List<Response> answered = invited.stream()
                .filter(response -> response.state().hasAnswers()
                        && agreed.contains(response.person())
                        && isSaidBefore(response, end))
                .toList();
        rates(sheet, wave, invited, answered, end);
        if (wave.isOver(sheet.asOf(), zone)) {
            Instrument.find(wave.instrument()).ifPresent(asked -> {
                filled(sheet, wave, asked, answered);
                asked.items().forEach(item -> results(sheet, wave, item, answered));
            });
        }
    }

    /** A mean, and not a part of people: who left something out would be told from the rest, and often be few. */
    private static void filled(Sheet sheet, Wave wave, Instrument asked, List<Response> answered) {
        double[] parts = new double[sheet.members().size()];
        answered.forEach(response -> sheet.members()
                .number(response.person())
                .ifPresent(person -> parts[person] = asked.filled(response.role(), response.answers())));
        sheet.mean(rate(wave, "filled"), people(sheet, answered, any -> true), person -> parts[person]);
    }

    private static void rates(Sheet sheet, Wave wave, List<Response> invited, List<Response> answered, Instant end) {
        BitSet all = people(sheet, invited, any -> true);
        BitSet some = people(sheet, answered, any -> true);
        BitSet silent = people(
                sheet, invited, response -> response.state() == Response.State.SILENT || !isSaidBefore(response, end));
        sheet.share(rate(wave, "answered"), all, some);
        sheet.share(rate(wave, "declined"), all, without(without(all, some), silent));
        sheet.share(rate(wave, "silent"), all, silent);
    }

    private static void results(Sheet sheet, Wave wave, Item item, List<Response> answered) {
        BitSet people = people(sheet, answered, response -> chose(response, item));
        if (item.kind() == Item.Kind.SCALE) {
            int[] steps = new int[sheet.members().size()];
            answered.stream()
                    .filter(response -> chose(response, item))
                    .forEach(response -> sheet.members()
                            .number(response.person())
                            .ifPresent(person -> steps[person] = Integer.parseInt(
                                    response.answers().chosen(item.key()).first())));
            sheet.mean(result(wave, item, AnswerKey.MEAN, Unit.STEPS), people, person -> steps[person]);
            int high = item.options().size() - HIGHEST_STEPS;
            sheet.share(
                    result(wave, item, AnswerKey.HIGH, Unit.SHARE),
                    people,
                    people(
                            sheet,
                            answered,
                            response -> chose(response, item)
                                    && Integer.parseInt(response.answers()
                                                    .chosen(item.key())
                                                    .first())
                                            > high));
        } else {
            item.options()
                    .forEach(option -> sheet.share(
                            result(wave, item, option.key(), Unit.SHARE),
                            people,
                            people(
                                    sheet,
                                    answered,
                                    response -> response.answers()
                                            .chosen(item.key())
                                            .contains(option.key()))));
        }
    }

    private static boolean chose(Response response, Item item) {
        return !response.answers().chosen(item.key()).isEmpty();
    }

    private static boolean isSaidBefore(Response response, Instant end) {
        return response.saidAt() != null && response.saidAt().isBefore(end);
    }

    private static BitSet people(Sheet sheet, List<Response> responses, Predicate<Response> which) {
        return sheet.members()
                .of(responses.stream().filter(which).map(Response::person).toList());
    }

    private static BitSet without(BitSet all, BitSet some) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(some);
        return rest;
    }

    private static Measure rate(Wave wave, String which) {
        return new Measure(
                "wave-response/w" + wave.number() + "/" + which, Theme.VOICE, Unit.SHARE, Datum.SURVEY_ANSWER);
    }

    private static Measure result(Wave wave, Item item, String part, Unit unit) {
        String key = new AnswerKey(wave.instrument(), wave.number(), item.key(), part).key();
        return new Measure(key, Theme.VOICE, unit, Datum.SURVEY_ANSWER);
    }
}
