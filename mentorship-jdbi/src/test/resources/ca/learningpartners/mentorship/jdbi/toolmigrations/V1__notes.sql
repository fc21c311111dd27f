CREATE TABLE tool_note (
    seq  ${sequence},
    text TEXT NOT NULL
);
