-- The versions of charters that both partners had signed before the end of the day, each with the later signature.
SELECT c.pairing, c.version, c.cadence_days, MAX(s.signed_at) AS signed_at
FROM charter c
JOIN charter_signature s ON s.pairing = c.pairing AND s.version = c.version
JOIN pairing p ON p.id = c.pairing
WHERE p.program = :program AND s.signed_at < :end
GROUP BY c.pairing, c.version, c.cadence_days
HAVING COUNT(*) = 2
ORDER BY c.pairing, c.version
