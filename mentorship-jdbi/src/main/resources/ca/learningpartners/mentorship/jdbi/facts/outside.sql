-- What became of people outside of the program, under codes.
SELECT c.*
FROM outcome_comparison c
WHERE c.program = :program
ORDER BY c.code, c.months
