-- The keys with which what people write for few is sealed: one owner’s each, and each itself sealed with a master key that
-- is not in this database. owner is person:… or pair:…, the highest number is used for what is new. Where the row is gone,
-- nothing of that owner can be read any more, by anybody.
CREATE TABLE content_key (
    owner   TEXT NOT NULL,
    number  INTEGER NOT NULL,
    master  TEXT NOT NULL,
    wrapped TEXT NOT NULL,
    PRIMARY KEY (owner, number)
);
