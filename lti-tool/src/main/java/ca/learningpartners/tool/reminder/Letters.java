package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.nudging.Post;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.runtime.Messages;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes reminders as mail, in the reader's language. Of the pair they hold the partner's name and nothing else; to those
 * who look after partnerships they only say how many.
 */
final class Letters {

    private final StopTokens tokens;
    private final URI base;
    private final ZoneId calendar;

    Letters(StopTokens tokens, URI base, ZoneId calendar) {
        this.tokens = tokens;
        this.base = base;
        this.calendar = calendar;
    }

    /** The mail; empty if the person has no address. */
    Optional<Mail> write(Stores stores, Post post, Instant now) {
        return stores.participants()
                .find(post.to())
                .filter(person -> person.email() != null)
                .map(person -> mail(stores, person, post, now));
    }

    private Mail mail(Stores stores, Participant person, Post post, Instant now) {
        ProgramId program = post.nudges().get(0).program();
        URI stop = base.resolve("/reminders/stop/" + tokens.of(person.id().value()));
        Letter letter = letter(stores, person, post, stop);
        String occasion = post.digest()
                .map(number -> "reminders " + person.id() + " " + number)
                .orElseGet(() -> alone(post.nudges().get(0)));
        String kind = post.digest().isPresent() ? "reminders" : "offer";
        return Mail.of(occasion, kind, program, person.id(), letter, now).stoppedAt(stop);
    }

    private static String alone(Nudge nudge) {
        return nudge.kind().key() + " " + nudge.to() + " " + nudge.about();
    }

    private Letter letter(Stores stores, Participant person, Post post, URI stop) {
        Messages messages = Messages.in(person.locale());
        boolean urgent = post.digest().isEmpty();
        Letter letter = Letter.in(
                        messages.locale(), messages.get(urgent ? "reminder.offer.subject" : "reminder.subject"))
                .paragraph(messages.get("reminder.hello"));
        for (Map.Entry<ProgramId, List<Nudge>> each : byProgram(post).entrySet()) {
            Program program = stores.programs().find(each.getKey()).orElseThrow();
            letter = letter.heading(program.title().in(messages.locale()));
            for (String line : lines(stores, messages, person, each.getValue())) {
                letter = letter.paragraph(line);
            }
        }
        return letter.paragraph(messages.get("reminder.where"))
                .paragraph(messages.get("reminder.choose"))
                .link(messages.get("reminder.stop"), stop);
    }

    private static Map<ProgramId, List<Nudge>> byProgram(Post post) {
        return post.nudges().stream()
                .collect(Collectors.groupingBy(Nudge::program, LinkedHashMap::new, Collectors.toList()));
    }

    private List<String> lines(Stores stores, Messages messages, Participant person, List<Nudge> nudges) {
        Map<NudgeKind, List<Nudge>> byKind =
                nudges.stream().collect(Collectors.groupingBy(Nudge::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .flatMap(each -> each.getKey().isForStaff()
                        ? List.of(
                                messages.get(key(each.getKey()), each.getValue().size()))
                                .stream()
                        : each.getValue().stream().map(nudge -> line(stores, messages, person, nudge)))
                .toList();
    }

    private String line(Stores stores, Messages messages, Participant person, Nudge nudge) {
        if (nudge.kind() == NudgeKind.WAVE) {
            Wave wave = stores.waves().find(new WaveId(nudge.about())).orElseThrow();
            return messages.get(key(nudge.kind()), wave.window().due());
        }
        Pairing pairing = stores.pairings().find(new PairingId(nudge.about())).orElseThrow();
        String partner = stores.participants()
                .find(pairing.partnerOf(person.id()))
                .map(Participant::name)
                .orElseThrow();
        LocalDate last = Optional.ofNullable(pairing.lapses())
                .map(moment -> LocalDate.ofInstant(moment, calendar).minusDays(1))
                .orElse(LocalDate.EPOCH);
        return messages.get(key(nudge.kind()), partner, last);
    }

    private static String key(NudgeKind kind) {
        return "nudge." + kind.key();
    }
}
