package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.WhyNot;
import ca.learningpartners.tool.matchmaking.MatchDocument;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Matches without a server, a data folder or a network: files in, a proposal with its proof out. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    private MatchInputs inputs;

    @Option(names = "--explain")
    private boolean explain;

    @Override
    public Integer call() {
        MatchCase people = inputs.read(root);
        Constraints constraints = inputs.constraints(people);
        Proposal proposal = pinned(constraints, () -> people.match(constraints));
        MatchTable table = new MatchTable(people, root.console());
        root.show(MatchDocument.of(proposal, people.leftOut()), () -> table.print(proposal, explain));
        return 0;
    }

    @Command(name = "why")
    int why(
            @Mixin MatchInputs files,
            @Option(names = "--mentee", required = true, paramLabel = "ID") String mentee,
            @Option(names = "--mentor", required = true, paramLabel = "ID") String mentor) {
        MatchCase people = files.read(root);
        NamedPair pair = NamedPair.of(mentee, mentor, people);
        WhyNot answer = pair.leftOut(people).<WhyNot>map(WhyNot.Forbidden::new).orElseGet(() -> {
            Constraints constraints = files.constraints(people);
            return pinned(constraints, () -> people.why(constraints, pair.mentee(), pair.mentor()));
        });
        root.show(MatchDocument.of(answer), () -> new MatchTable(people, root.console()).print(pair, answer));
        return 0;
    }

    /** A pin that cannot hold only shows in the matching. Without pins, an objection is a mistake of ours. */
    private static <T> T pinned(Constraints constraints, Supplier<T> matching) {
        return constraints.pins().isEmpty() ? matching.get() : Stop.unlessRefused(matching);
    }
}
