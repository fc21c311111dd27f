package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The program’s Office plans a wave, changes it as long as it has not opened, and closes it early if it must. For anyone
 * else there is nothing: {@code unknown-program}.
 */
public final class PlanningWaves {

    private final Waves waves;
    private final Enrolments enrolments;
    private final AuditTrail audit;

    public PlanningWaves(Waves waves, Enrolments enrolments, AuditTrail audit) {
        this.waves = waves;
        this.enrolments = enrolments;
        this.audit = audit;
    }

    /**
     * Plans a wave. Sent twice it is kept once.
     *
     * @param today the day it is where the program lives
     * @throws RefusedException {@code wave-opens-past} if it would have opened already; {@code wave-audience-nobody} if it
     *     asks nobody who takes part now; {@code wave-audience-few} if it asks fewer of them than could ever be shown;
     *     {@code wave-instrument-unknown} if this program has no such instrument;
     *     {@code wave-id-taken} if the form was used for another
     */
    public Wave plan(
            Actor actor,
            Program program,
            WaveId id,
            InstrumentId instrument,
            Audience audience,
            Window window,
            LocalDate today,
            Instant at) {
        requireOffice(actor, program);
        Wave kept = waves.find(id).orElse(null);
        if (kept != null) {
            return same(kept, program, instrument, audience, window);
        }
        Instrument asked = requireFit(program, instrument, audience, window, today);
        int number = waves.of(program.id()).size() + 1;
        Wave wave = new Wave(
                id,
                program.id(),
                number,
                asked.id(),
                asked.fingerprint(),
                audience,
                window,
                new Fact(actor.id(), at),
                null,
                1);
        if (!waves.add(wave)) {
            throw new RefusedException("wave-id-taken");
        }
        tell(actor, "wave-planned", wave, at);
        return wave;
    }

    /**
     * Changes one that has not opened.
     *
     * @param edition the one the actor had before them
     * @throws RefusedException {@code unknown-wave}; {@code wave-is-open} or {@code wave-closed} once it has opened:
     *     what people are asked does not change under their hands; {@code wave-changed} if it was changed meanwhile; and
     *     as {@link #plan}
     */
    public Wave change(
            Actor actor,
            Program program,
            WaveId id,
            int edition,
            InstrumentId instrument,
            Audience audience,
            Window window,
            LocalDate today,
            Instant at) {
        requireOffice(actor, program);
        Wave wave = require(program, id);
        if (wave.state(today) != Wave.State.PLANNED) {
            throw new RefusedException(wave.state(today) == Wave.State.OPEN ? "wave-is-open" : "wave-closed");
        }
        Instrument asked = requireFit(program, instrument, audience, window, today);
        Wave changed = wave.with(asked, audience, window);
        if (wave.edition() != edition || !waves.change(changed)) {
            throw new RefusedException("wave-changed");
        }
        tell(actor, "wave-changed", changed, at);
        return changed;
    }

    /**
     * Closes one early; before it has opened, it is called off. Done twice it is as good.
     *
     * @throws RefusedException {@code unknown-wave}; {@code wave-closed} if it has closed by itself; {@code wave-changed}
     */
    public Wave close(Actor actor, Program program, WaveId id, String reason, LocalDate today, Instant at) {
        requireOffice(actor, program);
        Wave wave = require(program, id);
        if (wave.ended() != null) {
            return wave;
        }
        if (wave.state(today) == Wave.State.CLOSED) {
            throw new RefusedException("wave-closed");
        }
        Wave closed = wave.endedEarly(new Wave.EarlyEnd(new Fact(actor.id(), at), reason));
        if (!waves.change(closed)) {
            throw new RefusedException("wave-changed");
        }
        tell(actor, "wave-closed-early", closed, at);
        return closed;
    }

    private static Wave same(Wave kept, Program program, InstrumentId instrument, Audience audience, Window window) {
        boolean same = kept.program().equals(program.id())
                && kept.instrument().equals(instrument)
                && kept.audience().equals(audience)
                && kept.window().equals(window);
        if (!same) {
            throw new RefusedException("wave-id-taken");
        }
        return kept;
    }

    private Instrument requireFit(
            Program program, InstrumentId instrument, Audience audience, Window window, LocalDate today) {
        if (window.opens().isBefore(today)) {
            throw new RefusedException("wave-opens-past");
        }
        requireEnough(asked(program, audience));
        return Instrument.of(program.template()).stream()
                .filter(offered -> offered.id().equals(instrument))
                .findFirst()
                .orElseThrow(() -> new RefusedException("wave-instrument-unknown"));
    }

    /** Nobody is asked in vain: of fewer people nothing that they say would ever be shown. */
    private static void requireEnough(long asked) {
        if (asked == 0) {
            throw new RefusedException("wave-audience-nobody");
        }
        if (asked < Suppression.LEAST) {
            throw new RefusedException("wave-audience-few", asked, Suppression.LEAST);
        }
    }

    private long asked(Program program, Audience audience) {
        return Inviting.people(enrolments, program.id()).entrySet().stream()
                .filter(each ->
                        audience.asks(each.getValue(), each.getKey().district()).isPresent())
                .count();
    }

    private Wave require(Program program, WaveId id) {
        return waves.find(id)
                .filter(wave -> wave.program().equals(program.id()))
                .orElseThrow(() -> new RefusedException("unknown-wave"));
    }

    private static void requireOffice(Actor actor, Program program) {
        if (!actor.is(Role.OFFICE, program.id())) {
            throw new RefusedException("unknown-program", program.id());
        }
    }

    private void tell(Actor actor, String verb, Wave wave, Instant at) {
        audit.add(new Act(actor.id().value(), verb, wave.id().value(), at));
    }
}
