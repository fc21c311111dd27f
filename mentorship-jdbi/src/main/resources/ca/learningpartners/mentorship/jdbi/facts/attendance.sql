-- Who is known to have been at them.
SELECT a.gathering, a.participant
FROM gathering g
JOIN attendance a ON a.gathering = g.id
WHERE g.program = :program AND a.noted_at < :end
