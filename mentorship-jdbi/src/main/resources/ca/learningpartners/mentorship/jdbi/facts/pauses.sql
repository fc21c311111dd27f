-- When partnerships began to rest, and when they went on; an end after the day is none yet.
SELECT b.pairing, b.begun_at, CASE WHEN b.ended_at < :end THEN b.ended_at END AS ended_at
FROM pairing_pause b
JOIN pairing p ON p.id = b.pairing
WHERE p.program = :program AND b.begun_at < :end
ORDER BY b.pairing, b.number
