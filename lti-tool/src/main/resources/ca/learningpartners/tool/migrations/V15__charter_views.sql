-- Of every partnership, since when a charter that both have signed is in force: the newest such version, and the moment
-- of its second signature; null if there is none. It says nothing of what the charter says.
CREATE VIEW charter_signed AS
SELECT g.id AS pairing, (
    SELECT MAX(s.signed_at) FROM charter_signature s
    WHERE s.pairing = g.id
    GROUP BY s.version HAVING COUNT(*) = 2
    ORDER BY s.version DESC LIMIT 1
) AS signed_at
FROM pairing g;
