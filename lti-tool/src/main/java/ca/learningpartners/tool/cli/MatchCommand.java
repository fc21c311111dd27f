package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.WhyNot;
import ca.learningpartners.tool.matchmaking.MatchDocument;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
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
        Constraints constraints = inputs.constraints(root, people);
        Matched matched = root.progress().during("progress.matching", () -> people.match(constraints));
        MatchTable table = new MatchTable(people, root.console());
        ObjectNode document = MatchDocument.of(matched.proposal(), people.leftOut());
        new AnswerDocument(matched).addTo(document, explain);
        root.show(document, () -> table.print(matched, explain));
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
            return people.match(files.constraints(root, people)).why(pair.mentee(), pair.mentor());
        });
        root.show(MatchDocument.of(answer), () -> new MatchTable(people, root.console()).print(pair, answer));
        return 0;
    }
}
