package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Responses;
import ca.learningpartners.mentorship.survey.WaveId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody answers in a wave is read by them, and by an evaluation. */
final class GuardedResponses implements Responses {

    private final Responses responses;
    private final Access access;

    GuardedResponses(Responses responses, Access access) {
        this.responses = responses;
        this.access = access;
    }

    @Override
    public Optional<Response> find(WaveId wave, ParticipantId person) {
        access.requireRead(Datum.SURVEY_ANSWER, Whose.person(person));
        return responses.find(wave, person);
    }

    @Override
    public List<Response> of(WaveId wave) {
        access.requireNeed(Datum.SURVEY_ANSWER);
        return responses.of(wave);
    }

    @Override
    public Set<ParticipantId> silent(WaveId wave) {
        access.requireReminding(Datum.SURVEY_ANSWER);
        return responses.silent(wave);
    }

    @Override
    public boolean isSaid(WaveId wave, ParticipantId person) {
        access.requireRead(Datum.SURVEY_ANSWER, Whose.person(person));
        return responses.isSaid(wave, person);
    }

    @Override
    public boolean invite(Response invited) {
        access.requireNeed(Datum.SURVEY_ANSWER);
        return responses.invite(invited);
    }

    @Override
    public boolean say(Response said) {
        access.requireWrite(Datum.SURVEY_ANSWER, Whose.person(said.person()));
        return responses.say(said);
    }
}
