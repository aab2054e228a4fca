package org.relire.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `relire` itself: asks for a command.
@Command(
        name = "relire",
        description = "${bundle:cli.relire.description}",
        footer = "  relire run scans -o textes",
        synopsisSubcommandLabel = "${bundle:cli.label.command}",
        versionProvider = ProgramVersion.class)
final class RelireCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "${bundle:cli.option.help}")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    /// Read before all else by [Spoken]; named here so that it is known and shown.
    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, description = "${bundle:cli.option.lang}")
    private Spoken.@Nullable Language language;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new UsageException(java.util.Objects.requireNonNull(spec), "cli.usage.no-command");
    }
}
