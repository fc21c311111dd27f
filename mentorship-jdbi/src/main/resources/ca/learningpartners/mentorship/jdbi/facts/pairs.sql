-- The partnerships that were offered before the end of the day, what had become of them by then, and the score of the
-- match they came from.
SELECT p.id, p.mentee, p.mentor, p.offered_at,
  CASE
    WHEN p.mentee_accepted_at >= :end OR p.mentor_accepted_at >= :end THEN NULL
    WHEN p.mentee_accepted_at > p.mentor_accepted_at THEN p.mentee_accepted_at
    WHEN p.mentee_accepted_at IS NOT NULL THEN p.mentor_accepted_at
  END AS begun_at,
  CASE WHEN p.concluded_at < :end THEN p.concluded_at END AS concluded_at,
  CASE WHEN p.concluded_at < :end THEN p.concluded_how END AS concluded_how,
  m.score
FROM pairing p
LEFT JOIN match_pair m ON m.run = p.run AND m.mentee = p.mentee AND m.mentor = p.mentor
WHERE p.program = :program AND p.offered_at < :end
