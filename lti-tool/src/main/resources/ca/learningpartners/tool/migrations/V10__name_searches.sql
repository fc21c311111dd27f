-- How often somebody searched for a name, so that a search never becomes a directory. Not what for. Kept for an hour.
CREATE TABLE name_search (
    participant TEXT NOT NULL REFERENCES participant (id),
    searched_at BIGINT NOT NULL
);

CREATE INDEX name_search_by_participant ON name_search (participant, searched_at);
