package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.registration.DuplicateRegistration;
import ca.learningpartners.mentorship.jdbi.UnregisteredFields;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.VaultClosed;
import ca.learningpartners.tool.platform.backup.BackupRefused;
import ca.learningpartners.tool.report.ReportFormat;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments, runs the command, and turns whatever goes wrong into a sentence and an exit code. */
public final class CommandLineProgram {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final RootCommand root;
    private final Console console;
    private final CommandLine commands;

    private CommandLineProgram(Surroundings surroundings) {
        root = new RootCommand(surroundings);
        console = root.console();
        commands = new CommandLine(root)
                .setResourceBundle(console.sentences().bundle())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, this::date)
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((problem, args) -> misuse(problem))
                .setExecutionExceptionHandler(this::failure);
    }

    /** Runs one command and returns its exit code: 0 done, 1 failed, 2 wrong usage or bad input. */
    public static int run(Surroundings surroundings, String... arguments) {
        return new CommandLineProgram(surroundings).commands.execute(arguments);
    }

    private int execute(ParseResult parsed) {
        if (root.noColor()) {
            commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new TypeConversionException(console.sentences().get("problem.bad-date", text));
        }
    }

    private int misuse(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            console.complain("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (problem instanceof MissingParameterException missing) {
            console.complain(
                    "usage.missing",
                    missing.getMissing().stream()
                            .map(CommandLineProgram::label)
                            .distinct()
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(problem.getMessage()));
        } else if (isGroupAlone(problem)) {
            problem.getCommandLine().usage(problem.getCommandLine().getErr());
            return Stop.USAGE;
        } else if (problem instanceof MutuallyExclusiveArgsException) {
            console.complain("usage.exclusive", options(problem));
        } else if (problem instanceof OverwrittenOptionException) {
            console.complain("usage.twice", options(problem));
        } else if (problem.getArgSpec() != null && problem.getValue() != null) {
            badValue(problem.getArgSpec(), problem.getValue());
        } else {
            console.complainAs(problem.getMessage());
        }
        console.complain(
                "usage.see-help", problem.getCommandLine().getCommandSpec().qualifiedName());
        return Stop.USAGE;
    }

    /** picocli names them in English words with the options between them. */
    private static String options(ParameterException problem) {
        return Pattern.compile("--[a-z-]+")
                .matcher(problem.getMessage())
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void badValue(CommandLine.Model.ArgSpec argument, String value) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type == LocalDate.class) {
            console.complain(
                    "usage.bad-value", label(argument), console.sentences().get("problem.bad-date", value));
        } else if (type.isEnum()) {
            String words = Arrays.stream(type.getEnumConstants())
                    .map(each -> ProgramDocument.word((Enum<?>) each))
                    .collect(Collectors.joining(", "));
            console.complain("usage.bad-choice", label(argument), value, words);
            if (type == ReportFormat.class && value.equalsIgnoreCase("pdf")) {
                console.complain("report.pdf");
            }
        } else {
            console.complain("usage.unfit", label(argument), value);
        }
    }

    /** Whether a group such as {@code platform} was named without one of its commands. */
    private static boolean isGroupAlone(ParameterException problem) {
        CommandLine.Model.CommandSpec command = problem.getCommandLine().getCommandSpec();
        return problem.getClass() == ParameterException.class
                && !command.subcommands().isEmpty()
                && !(command.userObject() instanceof Callable);
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private int failure(Exception problem, CommandLine command, ParseResult result) {
        if (problem instanceof Stop stop) {
            console.complain(stop.key(), stop.details());
            return stop.exitCode();
        }
        if (problem instanceof RefusedException refused) {
            return refuse(refused);
        }
        if (problem instanceof DuplicateRegistration) {
            console.complainAs(problem.getMessage());
            return Stop.USAGE;
        }
        if (problem instanceof VaultClosed closed) {
            console.complain(Failures.key(closed), closed.what());
            return Stop.FAILED;
        }
        if (problem instanceof UnregisteredFields fields) {
            console.complain(
                    "failure.unregistered", Failures.fields(fields.unregistered()), Failures.fields(fields.missing()));
            return Stop.FAILED;
        }
        if (problem instanceof BackupRefused refused) {
            console.complain("backup." + refused.reason(), refused.details().toArray());
            return refused.isMisnamed() ? Stop.USAGE : Stop.FAILED;
        }
        Failures failures = new Failures(console.sentences());
        Optional<String> database = failures.database(problem);
        Optional<String> file = failures.file(problem);
        if (database.isPresent() || file.isPresent()) {
            console.complain(
                    database.isPresent() ? "failure.database" : "failure.file",
                    database.or(() -> file).orElseThrow());
            return Stop.FAILED;
        }
        LOG.error("Unexpected", problem);
        console.complain("failure.unexpected", problem.getClass().getSimpleName());
        return Stop.FAILED;
    }

    private int refuse(RefusedException refused) {
        String key = "refusal." + refused.refusal().code();
        if (console.sentences().has(key)) {
            console.complain(key, refused.refusal().details().toArray());
        } else {
            console.complainAs(refused.refusal().code());
        }
        return Stop.USAGE;
    }
}
