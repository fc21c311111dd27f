-- Which objectives the goals of each partnership serve, once each. What a goal says is not read.
SELECT DISTINCT g.pairing, o.objective
FROM pairing p
JOIN goal g ON g.pairing = p.id
JOIN goal_objective o ON o.goal = g.id
WHERE p.program = :program AND g.set_at < :end
