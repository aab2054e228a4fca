package org.relire.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.IndexPages;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.ledger.UndoOrigin;
import org.relire.workflow.port.OriginUse;
import org.relire.workflow.series.CorrectSeries;
import org.relire.workflow.series.FindSeries;
import org.relire.workflow.series.SeriesPlace;
import org.relire.workflow.series.SeriesQuery;
import org.relire.workflow.series.SuggestSeries;
import org.relire.workflow.series.SuggestedSeries;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `relire series`: lists suggested series, shows or corrects all places of a text, takes a series back.
@Command(name = "series", description = "${bundle:cli.series.description}",
        footer = "  relire series -c rapports --find ttavaux --by travaux --apply")
final class SeriesCommand implements Callable<Integer> {

    /// How many series are named in place of one that is not there.
    private static final int MOST_NAMED = 5;

    private final CommandContext context;
    private final Console console;

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Task task;

    /// What is to be done in place of listing suggestions.
    static final class Task {

        @ArgGroup(exclusive = false)
        private @Nullable Replacement replacement;

        @Option(names = "--undo", paramLabel = "${bundle:cli.label.name}", required = true, description = "${bundle:cli.series.undo}")
        private @Nullable String undone;
    }

    /// What is to be found and what takes its place.
    static final class Replacement {

        @Option(names = "--find", paramLabel = "${bundle:cli.label.text}", required = true, description = "${bundle:cli.series.find}")
        private String find = "";

        @Option(names = "--by", paramLabel = "${bundle:cli.label.text}", required = true, description = "${bundle:cli.series.by}")
        private String by = "";

        @Option(names = "--regex", description = "${bundle:cli.series.regex}")
        private boolean regex;

        @Option(names = "--apply", description = "${bundle:cli.series.apply}")
        private boolean apply;

        SeriesQuery query() {
            return regex ? new SeriesQuery.Expression(find, by, true) : new SeriesQuery.Plain(find, by, true, false);
        }
    }

    SeriesCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        Replacement replacement = task == null ? null : task.replacement;
        String undone = task == null ? null : task.undone;
        boolean reads = undone == null && (replacement == null || !replacement.apply);
        try (Collection opened = reads ? collection.openToRead(context) : collection.openExisting(context)) {
            if (undone != null) {
                undo(opened, undone);
            } else if (replacement != null) {
                replace(opened, replacement);
            } else {
                suggest(opened);
            }
            return 0;
        }
    }

    private void suggest(Collection opened) throws RelireException {
        List<SuggestedSeries> suggested = new SuggestSeries(opened.store()).run(pages(opened), Progress.NONE);
        for (SuggestedSeries series : suggested) {
            console.result(console.text("cli.series.suggested", series.query().name(), series.places()));
        }
        if (suggested.isEmpty()) {
            console.say("cli.series.none");
        }
    }

    private void replace(Collection opened, Replacement replacement) throws RelireException {
        SeriesQuery query = replacement.query();
        List<SeriesPlace> places = new FindSeries(opened.store()).run(query, pages(opened), Progress.NONE).places().stream()
                .filter(place -> !replacement.apply || place.likely()).toList();
        if (replacement.apply) {
            CorrectSeries.Report report = new CorrectSeries(opened.store(), Clock.systemUTC()).run(query, places);
            new IndexPages().run(opened, Progress.NONE);
            console.result(console.text("cli.series.corrected", report.corrected(), report.pages()));
            if (report.corrected() > 0) {
                console.result(console.text("cli.series.how-to-undo",
                        ShellWord.of(opened.folder().root().toString()), ShellWord.of(report.origin().name())));
            }
            return;
        }
        DocumentNames names = DocumentNames.of(opened);
        places.forEach(place -> console.result(console.text("cli.series.place",
                names.shown(place.page().document(), place.fileName()), place.page().pageNumber(),
                place.left(), flat(place.before()), flat(place.after()), place.right())));
        if (places.isEmpty()) {
            console.say("cli.series.nowhere", replacement.find);
        }
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    private void undo(Collection opened, String name) throws RelireException {
        Origin.Series series = new Origin.Series(name);
        if (opened.store().history().pagesOf(series).isEmpty()) {
            List<String> last = last(opened);
            throw new RelireException(ErrorKind.SERIES_NOT_FOUND, name, String.join(", ", last), last.size());
        }
        UndoOrigin.Report report = new UndoOrigin(opened.store(), new Origin.Person(System.getProperty("user.name", "relire")),
                Clock.systemUTC()).run(UndoOrigin.Extent.all(series));
        new IndexPages().run(opened, Progress.NONE);
        console.result(console.text("cli.series.undone", report.undone(), report.pages(), report.kept().size()));
    }

    /// The names of the last series in force, the newest first, as a shell takes them.
    private static List<String> last(Collection opened) throws RelireException {
        return opened.store().history().origins().stream().sorted(Comparator.comparing(OriginUse::last).reversed())
                .map(OriginUse::origin).filter(Origin.Series.class::isInstance).map(origin -> ShellWord.of(((Origin.Series) origin).name()))
                .limit(MOST_NAMED).toList();
    }

    private static List<PageId> pages(Collection opened) throws RelireException {
        List<PageId> pages = new ArrayList<>();
        for (SourceDocument document : opened.store().documents()) {
            pages.addAll(document.pages());
        }
        return pages;
    }
}
