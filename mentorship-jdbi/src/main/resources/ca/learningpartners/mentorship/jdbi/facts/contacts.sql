-- The contacts held by that day and noted before its end. One that was withdrawn is not kept, so it is not here.
SELECT s.pairing, s.held_on, s.minutes, s.logged_at
FROM pairing p
JOIN session s ON s.pairing = p.id
WHERE p.program = :program AND s.held_on <= :day AND s.logged_at < :end
