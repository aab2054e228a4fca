package org.relire.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.PreparationKind;
import org.relire.model.ReadingMode;
import org.relire.model.ReadingSettings;
import org.relire.workflow.JobSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The options of commands that read pages.
final class JobOptions {

    @Option(names = {"-l", "--languages"}, paramLabel = "${bundle:cli.label.language}", split = ",", defaultValue = "fr,nl",
            description = "${bundle:cli.option.languages}")
    private List<String> languages = new ArrayList<>();

    @Option(names = {"-j", "--threads"}, paramLabel = "N", defaultValue = "0", description = "${bundle:cli.option.threads}")
    private int threads;

    @Option(names = "--deadline", paramLabel = "${bundle:cli.label.seconds}", defaultValue = "60", description = "${bundle:cli.option.deadline}")
    private int deadline;

    @Option(names = "--mode", paramLabel = "fast|standard|thorough", defaultValue = "standard", description = "${bundle:cli.option.mode}")
    private ReadingMode mode = ReadingMode.STANDARD;

    @Option(names = "--with", paramLabel = "${bundle:cli.label.step}", split = ",", description = "${bundle:cli.option.with}")
    private List<PreparationKind> with = new ArrayList<>();

    @Option(names = "--without", paramLabel = "${bundle:cli.label.step}", split = ",", description = "${bundle:cli.option.without}")
    private List<PreparationKind> without = new ArrayList<>();

    JobSettings settings(CommandSpec command) {
        if (threads < 0 || deadline < 1) {
            throw new UsageException(command, "cli.usage.positive");
        }
        int cores = Runtime.getRuntime().availableProcessors();
        List<Language> read = languages.stream().map(name -> language(name.strip(), command)).distinct().toList();
        return new JobSettings(read, threads == 0 ? cores : threads, Duration.ofSeconds(deadline), reading());
    }

    private ReadingSettings reading() {
        ReadingSettings reading = ReadingSettings.of(mode);
        for (PreparationKind step : with) {
            reading = reading.with(step, true);
        }
        for (PreparationKind step : without) {
            reading = reading.with(step, false);
        }
        return reading;
    }

    private static Language language(String name, CommandSpec command) {
        return Arrays.stream(Language.values())
                .filter(l -> l != Language.UNKNOWN && (l.tag().equals(name) || l.iso639Part3().equals(name)))
                .findFirst().orElseThrow(() -> new UsageException(command, "cli.usage.language", name));
    }
}
