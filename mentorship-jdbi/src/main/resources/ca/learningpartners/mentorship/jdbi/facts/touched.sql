-- Which objectives the contacts of each partnership touched, once each.
SELECT DISTINCT s.pairing, o.objective
FROM pairing p
JOIN session s ON s.pairing = p.id
JOIN session_objective o ON o.session = s.id
WHERE p.program = :program AND s.held_on <= :day AND s.logged_at < :end
