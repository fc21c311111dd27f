-- Who answered somebody else.
SELECT DISTINCT r.replied_by
FROM ask a
JOIN ask_reply r ON r.ask = a.id
WHERE a.program = :program AND r.replied_by <> a.asker AND r.replied_at < :end
  AND a.asked_at < :end AND (a.withdrawn_at IS NULL OR a.withdrawn_at >= :end)
