-- The resources everybody can read, with the languages of the version that counts.
SELECT r.id, r.district, w.language
FROM resource r
JOIN resource_wording w ON w.resource = r.id AND w.number = r.published
WHERE r.program = :program AND r.published > 0 AND r.published_at < :end
  AND (r.withdrawn_at IS NULL OR r.withdrawn_at >= :end)
