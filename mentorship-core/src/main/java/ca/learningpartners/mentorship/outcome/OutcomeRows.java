package ca.learningpartners.mentorship.outcome;

import static ca.learningpartners.mentorship.outcome.OutcomeColumn.AS_OF;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.BRANCH;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.CODE;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.DISTRICT;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.HOW;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.ID;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.LEFT_ON;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.MONTHS;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.OUTCOME;
import static ca.learningpartners.mentorship.outcome.OutcomeColumn.POSITION_START;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Kept;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of one row what it says of somebody, or tells what is wrong with it. */
final class OutcomeRows {

    private final OutcomeFile file;

    OutcomeRows(OutcomeFile file) {
        this.file = file;
    }

    /** What a row says of somebody of the program. */
    Optional<OutcomeReading.Person> person(OutcomeCells cells) {
        Optional<ParticipantId> id = cells.needed(ID, column -> cells.value(column, ParticipantId::new));
        Optional<Mentee> mentee = id.flatMap(file.mentees());
        if (id.isPresent() && mentee.isEmpty()) {
            cells.problem(ID, "unknown-person", id.get());
        }
        Stream.of(BRANCH, POSITION_START)
                .filter(cells::has)
                .forEach(column -> cells.problem(column, "only-with-code", column.key()));
        mentee.ifPresent(found -> district(cells, found));
        Optional<Said> said = said(cells, mentee.map(Mentee::positionStart));
        return cells.isFaulty()
                ? Optional.empty()
                : said.map(all -> new OutcomeReading.Person(id.orElseThrow(), all.checkpoint(), all.finding()));
    }

    private static void district(OutcomeCells cells, Mentee mentee) {
        Optional<DistrictNumber> district = cells.value(DISTRICT, DistrictNumber::parse);
        if (district.isPresent() && !district.get().equals(mentee.person().district())) {
            cells.problem(DISTRICT, "another-district", mentee.id(), district.get());
        }
    }

    /** What a row says of somebody outside of the program. */
    Optional<OutcomeReading.Outside> outside(OutcomeCells cells) {
        if (!file.outside()) {
            cells.problem(CODE, "outside-not-here");
        }
        if (cells.has(ID)) {
            cells.problem(CODE, "id-and-code");
        }
        Optional<String> code = cells.value(CODE, text -> Kept.id("code", text));
        Optional<DistrictNumber> district =
                cells.needed(DISTRICT, column -> cells.value(column, DistrictNumber::parse));
        Optional<LocalDate> start = cells.needed(POSITION_START, cells::day);
        Optional<Said> said = said(cells, start);
        return cells.isFaulty()
                ? Optional.empty()
                : said.map(all -> new OutcomeReading.Outside(
                        code.orElseThrow(),
                        district.orElseThrow(),
                        cells.text(BRANCH),
                        start.orElseThrow(),
                        all.checkpoint(),
                        all.finding().outcome(),
                        all.finding().leftOn()));
    }

    private record Said(Checkpoint checkpoint, Finding finding) {}

    private Optional<Said> said(OutcomeCells cells, Optional<LocalDate> start) {
        Optional<Checkpoint> checkpoint = cells.needed(MONTHS, cells::months);
        Optional<Outcome> outcome =
                cells.needed(OUTCOME, column -> cells.word(column, Outcome::named, Outcome::word, Outcome.values()));
        Optional<HowKnown> how = outcome.map(found -> how(cells, found));
        Optional<LocalDate> asOf = cells.needed(AS_OF, cells::day);
        Optional<LocalDate> leftOn = cells.day(LEFT_ON);
        asOf.ifPresent(day -> time(cells, day, checkpoint, start));
        leftOn.ifPresent(day -> leaving(cells, day, outcome, asOf, start));
        return cells.isFaulty()
                ? Optional.empty()
                : Optional.of(new Said(
                        checkpoint.orElseThrow(),
                        new Finding(
                                outcome.orElseThrow(), how.orElseThrow(), asOf.orElseThrow(), leftOn.orElse(null))));
    }

    /** A file that does not say how it is known was made from records. */
    private static HowKnown how(OutcomeCells cells, Outcome outcome) {
        boolean unknown = outcome == Outcome.UNKNOWN;
        HowKnown usual = unknown ? HowKnown.NOT_FOUND : HowKnown.RECORDS;
        HowKnown how = cells.word(HOW, HowKnown::named, HowKnown::word, HowKnown.values())
                .orElse(usual);
        if (unknown != (how == HowKnown.NOT_FOUND)) {
            cells.problem(HOW, "how-does-not-fit", how.word(), outcome.word());
        }
        return how;
    }

    private void time(OutcomeCells cells, LocalDate asOf, Optional<Checkpoint> checkpoint, Optional<LocalDate> start) {
        @Nullable
        LocalDate due =
                checkpoint.isPresent() && start.isPresent() ? checkpoint.get().on(start.get()) : null;
        if (asOf.isAfter(file.today())) {
            cells.problem(AS_OF, "date-in-future", asOf);
        } else if (start.filter(asOf::isBefore).isPresent()) {
            cells.problem(AS_OF, "date-before-start", asOf, start.get());
        } else if (due != null && asOf.isBefore(due)) {
            cells.problem(AS_OF, "date-before-checkpoint", asOf, due);
        }
    }

    private static void leaving(
            OutcomeCells cells,
            LocalDate leftOn,
            Optional<Outcome> outcome,
            Optional<LocalDate> asOf,
            Optional<LocalDate> start) {
        if (outcome.filter(found -> found != Outcome.LEFT).isPresent()) {
            cells.problem(LEFT_ON, "did-not-leave", outcome.get().word());
        } else if (start.filter(leftOn::isBefore).isPresent()) {
            cells.problem(LEFT_ON, "date-before-start", leftOn, start.get());
        } else if (asOf.filter(leftOn::isAfter).isPresent()) {
            cells.problem(LEFT_ON, "date-after-as-of", leftOn, asOf.get());
        }
    }
}
