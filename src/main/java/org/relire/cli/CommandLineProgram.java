package org.relire.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.relire.workflow.BugCode;
import org.relire.workflow.RelireException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// The command line: finds the command, runs it, and turns what went wrong into a sentence and an exit code.
public final class CommandLineProgram {

    /// Exit code of a bug (EX_SOFTWARE of sysexits.h).
    static final int BUG = 70;

    private final CommandContext context;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /// @param out      takes results, in UTF-8
    /// @param err      takes progress and sentences, in UTF-8
    /// @param terminal whether `err` is a terminal
    public CommandLineProgram(
            CommandContext context, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.context = context;
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /// Runs a command and returns the exit code of `docs/cli.md`.
    public int run(String... arguments) {
        Console console = new Console(in, out, err, terminal, Spoken.choose(
                List.of(arguments), System.getenv(), System.getProperty("os.name", ""), Locale.getDefault()));
        try {
            return commandLine(console).execute(arguments);
        } catch (Error e) {
            // picocli lets errors through; out of memory and the like still deserve a sentence and a log entry
            return bug(e, console);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new RelireCommand())
                .addSubcommand(new RunCommand(context, console))
                .addSubcommand(new ImportCommand(context, console))
                .addSubcommand(new OcrCommand(context, console))
                .addSubcommand(new RepairCommand(context, console))
                .addSubcommand(new SearchCommand(context, console))
                .addSubcommand(new EvidenceCommand(context, console))
                .addSubcommand(new TagCommand(context, console))
                .addSubcommand(new TagsCommand(context, console))
                .addSubcommand(new ExportCommand(context, console))
                .addSubcommand(new EvaluateCommand(context, console))
                .addSubcommand(new TrainCommand(context, console))
                .addSubcommand(new CheckCommand(context, console));
        localise(line, console);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(new UsageErrors(console));
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, console));
        return line;
    }

    private static void localise(CommandLine line, Console console) {
        line.getCommandSpec().resourceBundle(console.messages().bundle());
        line.getCommandSpec().usageMessage()
                .synopsisHeading(console.text("cli.heading.synopsis") + " ")
                .descriptionHeading("%n").parameterListHeading("%n").optionListHeading("%n")
                .commandListHeading("%n" + console.text("cli.heading.commands") + "%n")
                .footerHeading("%n" + console.text("cli.heading.example") + "%n");
        String[] example = line.getCommandSpec().usageMessage().footer();
        // the footer's last line would go without a line end
        line.getCommandSpec().usageMessage().footer(example[0] + "%n");
        line.getSubcommands().values().forEach(sub -> localise(sub, console));
    }

    private int failed(Exception failure, Console console) {
        if (failure instanceof RelireException known) {
            LoggerFactory.getLogger(CommandLineProgram.class).info("Command failed", known);
            console.say(known);
            return known.kind().exitCode();
        }
        return bug(failure, console);
    }

    private int bug(Throwable bug, Console console) {
        String code = BugCode.of(bug);
        LoggerFactory.getLogger(CommandLineProgram.class).error("Bug {}", code, bug);
        console.say("cli.bug", code, context.log());
        return BUG;
    }
}
