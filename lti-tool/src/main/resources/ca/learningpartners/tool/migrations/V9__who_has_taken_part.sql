-- Who has taken part in a program, and since when: once a contact of one of their partnerships in it is noted.
CREATE VIEW taken_part (program, participant, noted_at) AS
SELECT p.program, p.mentee, s.logged_at FROM session s JOIN pairing p ON p.id = s.pairing
UNION ALL
SELECT p.program, p.mentor, s.logged_at FROM session s JOIN pairing p ON p.id = s.pairing;
