-- Nobody is bound before they have said yes.

-- How much of the score there is because the two chose each other.
ALTER TABLE match_pair ADD COLUMN bonus INTEGER NOT NULL DEFAULT 0;
