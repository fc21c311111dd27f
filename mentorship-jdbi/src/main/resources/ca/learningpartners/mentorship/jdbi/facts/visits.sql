-- The visits both partners had agreed to as they are, that were not called off, and whose last day had come.
SELECT v.pairing, v.last_day
FROM pairing p
JOIN visit v ON v.pairing = p.id
WHERE p.program = :program AND v.last_day <= :day AND (v.off_at IS NULL OR v.off_at >= :end)
  AND 2 = (SELECT COUNT(*) FROM visit_agreement a
           WHERE a.visit = v.id AND a.version = v.version AND a.agreed_at < :end)
ORDER BY v.pairing, v.last_day
