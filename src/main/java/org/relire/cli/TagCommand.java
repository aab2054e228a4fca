package org.relire.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relire.model.Annotation;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.Tag;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.IndexPages;
import org.relire.workflow.Progress;
import org.relire.workflow.QuotedPassage;
import org.relire.workflow.RelireException;
import org.relire.workflow.TagPassages;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchScope;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `relire tag`: tags a quotation, or every hit of a query.
@Command(name = "tag", description = "${bundle:cli.tag.description}",
        footer = "  relire tag Budget --query 'crédits supplémentaires' -c rapports")
final class TagCommand implements Callable<Integer> {

    private static final int ALL = 100_000;

    private final CommandContext context;
    private final Console console;

    @Parameters(arity = "1", paramLabel = "${bundle:cli.label.tag}", description = "${bundle:cli.tag.name}")
    private String name = "";

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Spec
    private @Nullable CommandSpec spec;

    /// What is to be tagged.
    static final class What {

        @Option(names = "--query", paramLabel = "${bundle:cli.label.query}", required = true, description = "${bundle:cli.tag.query}")
        private @Nullable String query;

        @ArgGroup(exclusive = false)
        private @Nullable Passage passage;
    }

    /// A quotation and where it stands.
    static final class Passage {

        @Option(names = "--document", paramLabel = "${bundle:cli.label.document}", required = true, description = "${bundle:cli.tag.document}")
        private String document = "";

        @Option(names = "--page", paramLabel = "N", required = true, description = "${bundle:cli.tag.page}")
        private int page;

        @Option(names = "--quote", paramLabel = "${bundle:cli.label.text}", required = true, description = "${bundle:cli.tag.quote}")
        private String quote = "";
    }

    TagCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        try (Collection opened = collection.openExisting(context)) {
            Origin author = new Origin.Person(System.getProperty("user.name", "relire"));
            TagPassages tagging = new TagPassages(opened, author, context.toolbox().get().clock());
            Tag tag = tagging.named(given());
            String query = what.query;
            List<Annotation> made = query != null
                    ? tagging.tagAll(hits(opened, query), tag)
                    : quotation(opened, Objects.requireNonNull(what.passage), tagging, tag).stream().toList();
            new IndexPages().run(opened, Progress.NONE);
            if (query == null && made.isEmpty()) {
                console.say("cli.tag.already", tag.name());
            } else {
                console.result(console.text("cli.tag.made", made.size(), tag.name()));
            }
            return 0;
        }
    }

    private String given() {
        if (name.isBlank()) {
            throw new UsageException(Objects.requireNonNull(spec), "cli.tag.blank");
        }
        return name;
    }

    private static List<Hit> hits(Collection opened, String query) throws RelireException {
        // the places of a hit are those of the text that was indexed
        new IndexPages().run(opened, Progress.NONE);
        return opened.index().search(new Query(query, SearchScope.REPAIRED, ALL)).hits();
    }

    private static Optional<Annotation> quotation(Collection opened, Passage passage, TagPassages tagging, Tag tag)
            throws RelireException {
        PageId page = page(opened, passage);
        String text = opened.store().repairedPage(page).map(RepairedPage::text).orElse("");
        TextRange place = QuotedPassage.find(passage.quote, text)
                .orElseThrow(() -> new RelireException(ErrorKind.QUOTE_NOT_FOUND, passage.quote, passage.page));
        return tagging.tagOnce(page, place, tag);
    }

    private static PageId page(Collection opened, Passage passage) throws RelireException {
        SourceDocument document = DocumentNames.of(opened).find(passage.document);
        if (passage.page < 1 || passage.page > document.pageCount()) {
            throw new RelireException(ErrorKind.DOCUMENT_NOT_FOUND, passage.document + "/" + passage.page);
        }
        return document.page(passage.page - 1);
    }
}
