-- The gatherings that were over before the end of the day, but for those that were called off.
SELECT g.id, g.day
FROM gathering g
WHERE g.program = :program AND g.cancelled IS NULL AND g.ends_at < :end
