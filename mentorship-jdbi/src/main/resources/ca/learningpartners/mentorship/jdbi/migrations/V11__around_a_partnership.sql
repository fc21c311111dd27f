-- What stands around a partnership: who settles its times for a partner.

-- One assistant for a partner in a program.
CREATE TABLE assistance (
    program   TEXT NOT NULL REFERENCES program (id),
    principal TEXT NOT NULL REFERENCES participant (id),
    assistant TEXT NOT NULL REFERENCES participant (id),
    named_at  BIGINT NOT NULL,
    PRIMARY KEY (program, principal),
    CHECK (principal <> assistant)
);

CREATE INDEX assistance_by_assistant ON assistance (assistant);
