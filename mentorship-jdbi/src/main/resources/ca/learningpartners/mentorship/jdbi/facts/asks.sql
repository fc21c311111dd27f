-- What was asked before the end of the day and not taken back, and when somebody else first answered.
SELECT a.id, a.asker, a.asked_at, MIN(r.replied_at) AS answered_at
FROM ask a
LEFT JOIN ask_reply r ON r.ask = a.id AND r.replied_by <> a.asker AND r.replied_at < :end
WHERE a.program = :program AND a.asked_at < :end AND (a.withdrawn_at IS NULL OR a.withdrawn_at >= :end)
GROUP BY a.id, a.asker, a.asked_at
