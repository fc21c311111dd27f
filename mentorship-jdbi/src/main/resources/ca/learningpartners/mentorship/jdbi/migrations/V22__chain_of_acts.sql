-- The list of acts with a link from each to the one before it; see ChainOfActs. Version 22.1 fills it and puts it in the
-- place of the list without links. A number is given by the program, so that it can be part of the link.
CREATE TABLE linked_act (
    seq     INTEGER PRIMARY KEY,
    actor   TEXT NOT NULL,
    verb    TEXT NOT NULL,
    subject TEXT NOT NULL,
    done_at BIGINT NOT NULL,
    link    TEXT NOT NULL CHECK (length(link) = 64)
);
