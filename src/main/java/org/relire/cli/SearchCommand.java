package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.ChangedPages;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.MatchReason;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchResult;
import org.relire.workflow.port.SearchScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire search`: ranked hits.
@Command(name = "search", description = "${bundle:cli.search.description}",
        footer = "  relire search '\"conseil communal\" AND budget' -c rapports")
final class SearchCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "1", paramLabel = "${bundle:cli.label.query}", description = "${bundle:cli.search.query}")
    private String query = "";

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "${bundle:cli.search.limit}")
    private int limit;

    @Option(names = "--in", paramLabel = "raw|repaired|both", defaultValue = "both",
            description = "${bundle:cli.search.in}")
    private SearchScope scope = SearchScope.BOTH;

    @Spec
    private @Nullable CommandSpec spec;

    SearchCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        if (limit < 1) {
            throw new UsageException(Objects.requireNonNull(spec), "cli.usage.positive");
        }
        try (Collection opened = collection.openToRead(context)) {
            SearchResult result = opened.index().search(new Query(query, scope, limit));
            if (json) {
                JsonResult.print(console, out -> json(result, out));
            } else {
                lines(result, DocumentNames.of(opened));
                UnreadPages.say(console, opened, opened.store().documents());
            }
            sayWhatTheIndexLacks(opened);
            return 0;
        }
    }

    /// A collection that is only read keeps its index as it is, which may be behind after a crash or while another process writes.
    private void sayWhatTheIndexLacks(Collection opened) throws RelireException {
        ChangedPages lacking = opened.store().changesSince(opened.index().revision());
        if (!lacking.pages().isEmpty()) {
            console.say("cli.search.behind", lacking.pages().size(), opened.folder().root());
        }
    }

    private void lines(SearchResult result, DocumentNames names) {
        for (Hit hit : result.hits()) {
            console.result(console.text("cli.search.hit",
                    names.shown(hit.page().document(), hit.fileName()), hit.page().pageNumber(), why(hit), hit.reasons().size()));
            console.result("    " + marked(hit));
        }
        int shown = result.hits().size();
        console.say("cli.search.total", result.total(), shown < result.total() ? shown : 0);
    }

    private String why(Hit hit) {
        return hit.reasons().stream().map(this::why).collect(Collectors.joining(", "));
    }

    private String why(MatchReason reason) {
        return switch (reason) {
            case EXACT -> console.text("cli.search.why.exact");
            case STEM -> console.text("cli.search.why.stem");
            case FUZZY -> console.text("cli.search.why.fuzzy");
            case RAW_TEXT -> console.text("cli.search.why.raw-text");
            case TAG -> console.text("cli.search.why.tag");
        };
    }

    /// The snippet on one line, what matched between brackets.
    private static String marked(Hit hit) {
        String text = hit.snippet().text();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (TextRange range : hit.snippet().highlights()) {
            out.append(text, at, range.start()).append('[').append(range.in(text)).append(']');
            at = range.end();
        }
        return out.append(text.substring(at)).toString().replaceAll("\\s+", " ").strip();
    }

    private static void json(SearchResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", result.total());
        json.writeArrayFieldStart("hits");
        for (Hit hit : result.hits()) {
            json.writeStartObject();
            json.writeStringField("document", hit.page().document().value());
            json.writeStringField("fileName", hit.fileName());
            json.writeNumberField("page", hit.page().pageNumber());
            json.writeNumberField("score", hit.score());
            json.writeStringField("in", JsonResult.word(hit.scope()));
            json.writeArrayFieldStart("why");
            for (MatchReason reason : hit.reasons()) {
                json.writeString(JsonResult.word(reason));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("snippet");
            json.writeStringField("text", hit.snippet().text());
            ranges("highlights", hit.snippet().highlights(), json);
            json.writeEndObject();
            ranges("matches", hit.matches(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ranges(String name, List<TextRange> ranges, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (TextRange range : ranges) {
            json.writeArray(new int[] {range.start(), range.end()}, 0, 2);
        }
        json.writeEndArray();
    }
}
