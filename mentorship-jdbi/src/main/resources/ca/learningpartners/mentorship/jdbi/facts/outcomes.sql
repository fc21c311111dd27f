-- What became of people at each checkpoint, as it had last been noted before the end of the day.
SELECT o.*
FROM outcome o JOIN (
    SELECT person, months, MAX(version) AS newest
    FROM outcome
    WHERE program = :program AND noted_at < :end
    GROUP BY person, months
) n ON n.person = o.person AND n.months = o.months AND n.newest = o.version
WHERE o.program = :program
