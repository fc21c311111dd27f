-- Who is enrolled, and what is known of them; not what it says.
SELECT e.participant, e.role, p.district, me.position_start, mo.capacity, mo.trained, mo.available,
  CASE WHEN p.email IS NULL THEN 0 ELSE 1 END AS address,
  CASE WHEN e.latitude IS NULL AND e.remoteness IS NULL THEN 0 ELSE 1 END AS place,
  COALESCE(t.what, 0) AS what,
  COALESCE(t.more, 0) AS more
FROM enrolment e
JOIN participant p ON p.id = e.participant
LEFT JOIN mentee me ON me.program = e.program AND me.participant = e.participant AND me.role = e.role
LEFT JOIN mentor mo ON mo.program = e.program AND mo.participant = e.participant AND mo.role = e.role
LEFT JOIN (
  SELECT participant, role,
    SUM(CASE WHEN kind IN ('NEED', 'OFFER') THEN 1 ELSE 0 END) AS what,
    SUM(CASE WHEN kind = 'EXPERTISE' OR (kind = 'ISSUE' AND role = 'MENTEE') THEN 1 ELSE 0 END) AS more
  FROM enrolment_topic
  WHERE program = :program
  GROUP BY participant, role
) t ON t.participant = e.participant AND t.role = e.role
WHERE e.program = :program
