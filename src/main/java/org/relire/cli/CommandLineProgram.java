package org.relire.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.relire.workflow.BugCode;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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
            int code = commandLine(console, List.of(arguments)).execute(arguments);
            context.toolbox().made().flatMap(Toolbox::repairNote).ifPresent(console::say);
            return code;
        } catch (Error e) {
            // picocli lets errors through; out of memory and the like still deserve a sentence and a log entry
            return bug(e, console);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private CommandLine commandLine(Console console, List<String> arguments) {
        CommandLine line = new CommandLine(new RelireCommand());
        String wanted = command(arguments);
        commands(console).forEach((name, maker) -> line.addSubcommand(
                name, name.equals(wanted) ? maker.get() : new CommandLine(placeholder(name))));
        localise(line, console);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(new UsageErrors(console));
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, console));
        return line;
    }

    /// The commands in the order of the help. Reading a command's options takes its time, so only the one that is wanted is
    /// made.
    private Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", () -> new RunCommand(context, console));
        commands.put("import", () -> new ImportCommand(context, console));
        commands.put("documents", () -> new DocumentsCommand(context, console));
        commands.put("remove", () -> new RemoveCommand(context, console));
        commands.put("ocr", () -> new OcrCommand(context, console));
        commands.put("repair", () -> new RepairCommand(context, console));
        commands.put("search", () -> new SearchCommand(context, console));
        commands.put("evidence", () -> new EvidenceCommand(context, console));
        commands.put("tag", () -> new TagCommand(context, console));
        commands.put("tags", () -> new TagsCommand(context, console));
        commands.put("series", () -> new SeriesCommand(context, console));
        commands.put("export", () -> new ExportCommand(context, console));
        commands.put("evaluate", () -> new EvaluateCommand(context, console));
        commands.put("train", () -> new TrainCommand(context, console));
        commands.put("check", () -> new CheckCommand(context, console));
        return commands;
    }

    /// The first argument that is neither an option nor the language.
    private static String command(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(Spoken.OPTION)) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                return arguments.get(i);
            }
        }
        return "";
    }

    /// Stands in the list of commands for one that is not wanted.
    private static CommandSpec placeholder(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description("${bundle:cli." + name + ".description}");
        return spec;
    }

    private static void localise(CommandLine line, Console console) {
        line.getCommandSpec().resourceBundle(console.messages().bundle());
        line.getCommandSpec().usageMessage()
                .synopsisHeading(console.text("cli.heading.synopsis") + " ")
                .descriptionHeading("%n").parameterListHeading("%n").optionListHeading("%n")
                .commandListHeading("%n" + console.text("cli.heading.commands") + "%n")
                .footerHeading("%n" + console.text("cli.heading.example") + "%n");
        // the footer's last line would go without a line end
        line.getCommandSpec().usageMessage().footer(
                Arrays.stream(line.getCommandSpec().usageMessage().footer()).map(text -> text + "%n").toArray(String[]::new));
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
