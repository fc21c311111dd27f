package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a file of outcomes: all of it, or everything that is wrong with it. Never a part. */
public sealed interface OutcomeReading {

    /**
     * The file is good.
     *
     * @param people what became of people of the program
     * @param outside what became of others, under codes
     */
    record Complete(List<Person> people, List<Outside> outside) implements OutcomeReading {

        public Complete {
            people = List.copyOf(people);
            outside = List.copyOf(outside);
        }
    }

    /** A row about somebody of the program. */
    record Person(ParticipantId id, Checkpoint checkpoint, Finding finding) {}

    /** A row about somebody who is not of the program. */
    record Outside(
            String code,
            DistrictNumber district,
            String branch,
            LocalDate positionStart,
            Checkpoint checkpoint,
            Outcome outcome,
            @Nullable LocalDate leftOn) {}

    /**
     * The file cannot be taken in.
     *
     * @param problems by line and column, at least one, at most a thousand
     * @param more true if there are others beyond those
     */
    record Faulty(List<ImportProblem> problems, boolean more) implements OutcomeReading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
