package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.QualityEstimate;
import org.relire.model.Suggestion;
import org.relire.model.Tier;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repairer;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.DecodedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `relire repair`: text in, repaired text out.
@Command(name = "repair", description = "${bundle:cli.repair.description}", footer = "  relire repair ocr.txt > texte.txt")
final class RepairCommand implements Callable<Integer> {

    /// So many characters are repaired in a second or two.
    private static final int SHORT = 20_000;
    /// A reading that drops the sign.
    private static final String NOTHING = "∅";

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.repair.file}")
    private @Nullable Path file;

    @Option(names = "--json", description = "${bundle:cli.repair.json}")
    private boolean json;

    @Option(names = "--suggest", description = "${bundle:cli.repair.suggest}")
    private boolean suggest;

    RepairCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        String name = file == null ? "-" : file.toString();
        DecodedText input = context.toolbox().get().reader().get().decode(bytes(), name);
        if (!input.encoding().equals(StandardCharsets.UTF_8.name())) {
            console.say("cli.repair.charset", name, known(input.encoding()));
        }
        return repair(input.text(), name);
    }

    /// A text of one page is soon done; of a longer one it is told how far it is, and Ctrl+C keeps what is repaired.
    private int repair(String text, String name) throws RelireException {
        Repairer repairer = context.toolbox().get().repairer().get();
        if (text.length() <= SHORT) {
            print(text, RepairedText.of(text, repairer, Progress.NONE));
            return 0;
        }
        try (Cancellation cancellation = new Cancellation(console)) {
            RepairedText repaired;
            try (ConsoleProgress progress = ConsoleProgress.ofShort(console, cancellation)) {
                progress.message("progress.repair", name);
                repaired = RepairedText.of(text, repairer, progress);
            }
            print(text, repaired);
            if (repaired.end() == text.length()) {
                return 0;
            }
            console.say("cli.repair.stopped", line(text, repaired.end()) - 1);
            return ErrorKind.CANCELLED.exitCode();
        }
    }

    private void print(String text, RepairedText repaired) throws RelireException {
        if (json) {
            JsonResult.print(console, out -> json(repaired, out));
            return;
        }
        console.out().print(repaired.text());
        if (suggest) {
            repaired.suspects().forEach(s -> console.say("cli.repair.suggestion",
                    line(text, s.range().start()), s.before(), suggestions(s), console.percent(s.errorProbability(), 0)));
        }
    }

    private byte[] bytes() throws RelireException {
        Path source = file;
        if (source != null && Files.isDirectory(source)) {
            throw new RelireException(ErrorKind.FILE_IS_FOLDER, source);
        }
        try {
            return source == null || source.toString().equals("-")
                    ? console.in().readAllBytes() : Files.readAllBytes(source);
        } catch (NoSuchFileException e) {
            throw new RelireException(ErrorKind.FILE_NOT_FOUND, List.of(e.getFile()), e);
        } catch (IOException e) {
            throw new RelireException(ErrorKind.FILE_UNREADABLE, List.of(source == null ? "-" : source), e);
        }
    }

    /// An encoding by the name that people know it by.
    private String known(String encoding) {
        String key = "cli.encoding." + encoding.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return console.messages().find(key).orElse(encoding);
    }

    private static long line(String text, int offset) {
        return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static String suggestions(ProposedSuspect suspect) {
        return suspect.suggestions().isEmpty()
                ? "?" : String.join(" / ", suspect.suggestions().stream().map(other -> other.text().isEmpty() ? NOTHING : other.text()).toList());
    }

    private void json(RepairedText repaired, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", repaired.text());
        QualityEstimate quality = repaired.quality();
        out.writeObjectFieldStart("quality");
        out.writeNumberField("characterErrorRate", quality.characterErrorRate());
        out.writeNumberField("low", quality.low());
        out.writeNumberField("high", quality.high());
        out.writeEndObject();
        out.writeArrayFieldStart("edits");
        for (ProposedEdit edit : repaired.edits()) {
            edit(edit, out);
        }
        if (suggest) {
            for (ProposedSuspect suspect : repaired.suspects()) {
                suspect(suspect, out);
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void edit(ProposedEdit edit, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("start", edit.range().start());
        out.writeNumberField("end", edit.range().end());
        out.writeStringField("before", edit.before());
        out.writeStringField("after", edit.after());
        out.writeNumberField("confidence", edit.confidence());
        out.writeStringField("tier", JsonResult.word(edit.tier()));
        out.writeStringField("origin", edit.origin().name());
        out.writeStringField("reason", JsonResult.word(edit.reason().kind()));
        out.writeEndObject();
    }

    /// A doubt is an edit of the tier `suggest`; without a suggestion it has no `after`.
    private static void suspect(ProposedSuspect suspect, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("start", suspect.range().start());
        out.writeNumberField("end", suspect.range().end());
        out.writeStringField("before", suspect.before());
        if (!suspect.suggestions().isEmpty()) {
            out.writeStringField("after", suspect.suggestions().getFirst().text());
            out.writeNumberField("confidence", suspect.suggestions().getFirst().confidence());
        }
        out.writeStringField("tier", JsonResult.word(Tier.SUGGEST));
        out.writeStringField("origin", suspect.origin().name());
        out.writeStringField("reason", JsonResult.word(suspect.reason().kind()));
        out.writeNumberField("errorProbability", suspect.errorProbability());
        out.writeArrayFieldStart("suggestions");
        for (Suggestion suggestion : suspect.suggestions()) {
            out.writeStartObject();
            out.writeStringField("text", suggestion.text());
            out.writeNumberField("confidence", suggestion.confidence());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
