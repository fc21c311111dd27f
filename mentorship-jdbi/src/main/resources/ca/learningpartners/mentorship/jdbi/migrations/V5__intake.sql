-- Which questions people answered themselves, and when they last did. It does not hang below the enrolment, which is
-- laid down anew at every change.
CREATE TABLE intake_answer (
    program     TEXT NOT NULL REFERENCES program (id),
    participant TEXT NOT NULL REFERENCES participant (id),
    question    TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (program, participant, question)
);

CREATE INDEX intake_answer_by_participant ON intake_answer (participant);
