-- How many new members districts expect in a program year, what each said last.
SELECT e.district, e.number, e.expected
FROM expected_members e
WHERE e.program = :program AND e.year = :year AND e.said_at < :end
ORDER BY e.district, e.number
