package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.consent.AnsweringConsent;
import ca.learningpartners.mentorship.consent.Consents;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answers a wave, or says that they would rather not. To answer is to agree that the answers are used; the same
 * page asks for both. Until the wave closes they can answer anew, and take back what they said.
 */
public final class AnsweringWave {

    private final Participants participants;
    private final Responses responses;
    private final Consents consents;
    private final AuditTrail audit;

    public AnsweringWave(Participants participants, Responses responses, Consents consents, AuditTrail audit) {
        this.participants = participants;
        this.responses = responses;
        this.consents = consents;
        this.audit = audit;
    }

    /** As what somebody is asked: as they were invited, else as they are now. Whoever joins while it is open is asked, too. */
    public Optional<Role> asks(Actor actor, Wave wave) {
        Optional<Role> invited = responses.find(wave.id(), actor.id()).map(Response::role);
        return invited.or(() -> {
            Set<Role> held = Stream.of(Role.MENTEE, Role.MENTOR)
                    .filter(role -> actor.is(role, wave.program()))
                    .collect(Collectors.toSet());
            @Nullable
            DistrictNumber district = participants.districtOf(actor.id()).orElse(null);
            return wave.audience().asks(held, district);
        });
    }

    /**
     * Answers, in place of what was answered before. Sent twice it is kept once.
     *
     * @param agreed the version of the words the person agreed to on the page; empty if they did not
     * @param edition the one of their answers that was before them; 0 if there were none
     * @param today the day it is where the program lives
     * @throws RefusedException {@code unknown-wave} for anyone who is not asked; {@code wave-not-open}; {@code wave-closed};
     *     {@code wave-instrument-changed} if the words in hand are not those the wave was planned with;
     *     {@code wave-not-agreed}; {@code consent-words-changed}; {@code wave-unread}; {@code wave-empty};
     *     {@code wave-answers-changed} if they were changed elsewhere meanwhile
     */
    public void answer(
            Actor actor,
            Wave wave,
            Optional<Instrument> instrument,
            Answers typed,
            Optional<Integer> agreed,
            int edition,
            LocalDate today,
            Instant at) {
        Role role = requireOpen(actor, wave, today);
        Instrument asked = instrument
                .filter(wave::hasTheWordsOf)
                .orElseThrow(() -> new RefusedException("wave-instrument-changed"));
        Answers fitting = asked.fitting(role, typed);
        if (fitting.isEmpty()) {
            throw new RefusedException("wave-empty");
        }
        int shown = agreed.orElseThrow(() -> new RefusedException("wave-not-agreed"));
        new AnsweringConsent(consents, audit).give(actor, wave.program(), wave.terms(), shown, at);
        Response before = before(actor, wave, role, at);
        if (!before.answers().equals(fitting)) {
            keep(actor, before, edition, before.answered(fitting, asked.isWhole(role, fitting), at), "wave-answered");
        }
    }

    /**
     * Would rather not. What was answered before is forgotten, and the consent taken back.
     *
     * @throws RefusedException as {@link #answer}
     */
    public void decline(Actor actor, Wave wave, LocalDate today, Instant at) {
        Role role = requireOpen(actor, wave, today);
        Response before = before(actor, wave, role, at);
        new AnsweringConsent(consents, audit)
                .withdraw(actor, wave.program(), wave.terms().topic(), at);
        if (before.state() != Response.State.DECLINED) {
            keep(actor, before, before.edition(), before.declined(at), "wave-declined");
        }
    }

    private void keep(Actor actor, Response before, int edition, Response said, String verb) {
        if (before.edition() != edition || !responses.say(said)) {
            throw new RefusedException("wave-answers-changed");
        }
        Instant at = said.saidAt() == null ? said.invitedAt() : said.saidAt();
        audit.add(new Act(actor.id().value(), verb, said.wave().value(), at));
    }

    private Response before(Actor actor, Wave wave, Role role, Instant at) {
        return responses.find(wave.id(), actor.id()).orElseGet(() -> Response.invited(wave.id(), actor.id(), role, at));
    }

    private Role requireOpen(Actor actor, Wave wave, LocalDate today) {
        Role role = asks(actor, wave).orElseThrow(() -> new RefusedException("unknown-wave"));
        return switch (wave.state(today)) {
            case PLANNED ->
                throw new RefusedException("wave-not-open", wave.window().opens());
            case CLOSED -> throw new RefusedException("wave-closed");
            case OPEN -> role;
        };
    }
}
