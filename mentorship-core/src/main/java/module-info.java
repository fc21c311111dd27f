/** A mentorship program in plain Java, with no dependency at run time. */
module ca.learningpartners.mentorship {
    requires static org.jspecify;

    exports ca.learningpartners.mentorship.access;
    exports ca.learningpartners.mentorship.agreement;
    exports ca.learningpartners.mentorship.charter;
    exports ca.learningpartners.mentorship.choice;
    exports ca.learningpartners.mentorship.closing;
    exports ca.learningpartners.mentorship.completion;
    exports ca.learningpartners.mentorship.consent;
    exports ca.learningpartners.mentorship.district;
    exports ca.learningpartners.mentorship.evaluating;
    exports ca.learningpartners.mentorship.evaluation;
    exports ca.learningpartners.mentorship.feedback;
    exports ca.learningpartners.mentorship.gathering;
    exports ca.learningpartners.mentorship.goal;
    exports ca.learningpartners.mentorship.guarded;
    exports ca.learningpartners.mentorship.inquiry;
    exports ca.learningpartners.mentorship.matching;
    exports ca.learningpartners.mentorship.matchmaking;
    exports ca.learningpartners.mentorship.network;
    exports ca.learningpartners.mentorship.notice;
    exports ca.learningpartners.mentorship.nudge;
    exports ca.learningpartners.mentorship.nudging;
    exports ca.learningpartners.mentorship.objective;
    exports ca.learningpartners.mentorship.outcome;
    exports ca.learningpartners.mentorship.pairing;
    exports ca.learningpartners.mentorship.participant;
    exports ca.learningpartners.mentorship.portrait;
    exports ca.learningpartners.mentorship.privacy;
    exports ca.learningpartners.mentorship.program;
    exports ca.learningpartners.mentorship.progress;
    exports ca.learningpartners.mentorship.proposal;
    exports ca.learningpartners.mentorship.pulse;
    exports ca.learningpartners.mentorship.redress;
    exports ca.learningpartners.mentorship.reflection;
    exports ca.learningpartners.mentorship.resource;
    exports ca.learningpartners.mentorship.rights;
    exports ca.learningpartners.mentorship.session;
    exports ca.learningpartners.mentorship.steering;
    exports ca.learningpartners.mentorship.stewardship;
    exports ca.learningpartners.mentorship.store;
    exports ca.learningpartners.mentorship.survey;
    exports ca.learningpartners.mentorship.text;
    exports ca.learningpartners.mentorship.together;
    exports ca.learningpartners.mentorship.visit;
    exports ca.learningpartners.mentorship.watching;
}
