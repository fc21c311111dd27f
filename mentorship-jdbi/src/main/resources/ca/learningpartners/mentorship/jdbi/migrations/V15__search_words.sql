-- What things are found by: the words of their names, without capitals, accents, apostrophes and dashes. Compared byte by
-- byte on both databases, so that the words that begin alike stand together in an index.
CREATE TABLE search_word (
    kind  TEXT NOT NULL,
    word  TEXT ${bytewise} NOT NULL,
    thing TEXT NOT NULL,
    PRIMARY KEY (kind, word, thing)
);

CREATE INDEX search_word_of_thing ON search_word (kind, thing, word);

-- Where a thing stands among those of its kind.
CREATE TABLE search_entry (
    kind   TEXT NOT NULL,
    thing  TEXT NOT NULL,
    sorted TEXT ${bytewise} NOT NULL,
    PRIMARY KEY (kind, thing)
);

CREATE INDEX search_entry_in_order ON search_entry (kind, sorted, thing);
