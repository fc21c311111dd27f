-- Who had come from a learning platform before the end of the day, and is still known there.
SELECT DISTINCT i.participant
FROM platform_identity i
WHERE i.linked_at < :end
