package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.nudge.NotedNudge;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.nudging.Lives;
import ca.learningpartners.mentorship.nudging.NudgeRules;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nudges somebody was given and has not put away, as lines of the first screen. What stands there already (an
 * offer to answer, a question that is open) is not said again, and what is over since is left out.
 */
final class Reminders {

    private static final Set<NudgeKind> SAID_ALREADY =
            Set.of(NudgeKind.OFFER_WAITING, NudgeKind.OFFER_ENDING, NudgeKind.PULSE, NudgeKind.WAVE);

    private final Stores stores;
    private final ParticipantId person;
    private final Clock clock;

    Reminders(Stores stores, ParticipantId person, Clock clock) {
        this.stores = stores;
        this.person = person;
        this.clock = clock;
    }

    List<HomePage.Reminder> in(List<Program> here) {
        List<HomePage.Reminder> lines = new ArrayList<>();
        List<Nudge> open = stores.nudges().openTo(person).stream()
                .filter(noted -> noted.dismissed() == null)
                .map(NotedNudge::nudge)
                .filter(nudge -> !SAID_ALREADY.contains(nudge.kind()))
                .toList();
        for (Program program : here) {
            List<Nudge> own = open.stream()
                    .filter(nudge -> nudge.program().equals(program.id()))
                    .toList();
            lines.addAll(own.stream()
                    .filter(nudge -> !nudge.kind().isForStaff())
                    .flatMap(nudge -> line(program, nudge))
                    .toList());
            own.stream()
                    .filter(nudge -> nudge.kind().isForStaff())
                    .collect(Collectors.groupingBy(Nudge::kind, Collectors.counting()))
                    .forEach((kind, count) -> lines.add(count(program, kind, Math.toIntExact(count))));
        }
        return lines;
    }

    private Stream<HomePage.Reminder> line(Program program, Nudge nudge) {
        Instant now = clock.instant();
        Optional<Pairing> pairing = stores.pairings()
                .find(new PairingId(nudge.about()))
                .filter(found -> NudgeRules.of(program.template())
                        .due(Lives.of(stores, program, now, clock.getZone()).life(found, person), now, clock.getZone())
                        .contains(nudge));
        return pairing.stream()
                .map(found -> new HomePage.Reminder(
                        nudge.kind().key(), nudge.about(), partner(found), 1, address(nudge.kind(), found.id())));
    }

    private String partner(Pairing pairing) {
        return stores.participants()
                .find(pairing.partnerOf(person))
                .map(Participant::name)
                .orElseThrow();
    }

    private static String address(NudgeKind kind, PairingId pairing) {
        return "/pairings/" + pairing
                + switch (kind) {
                    case CHARTER -> "/charter";
                    case SILENT -> "/going-on";
                    case FIRST_MEETING, RHYTHM -> "/meetings";
                    default -> "";
                };
    }

    private static HomePage.Reminder count(Program program, NudgeKind kind, int count) {
        boolean silence = kind == NudgeKind.QUIET || kind == NudgeKind.SILENT_ASK;
        String where = silence ? "/attention/quiet" : "/people";
        return new HomePage.Reminder(kind.key(), "", "", count, "/programs/" + program.id() + where);
    }
}
