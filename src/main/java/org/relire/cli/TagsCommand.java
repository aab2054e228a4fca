package org.relire.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relire.model.Tag;
import org.relire.model.TagKind;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.IndexPages;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.StandardTags;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `relire tags`: lists, makes, merges and deletes the tags of a collection.
@Command(name = "tags", description = "${bundle:cli.tags.description}",
        footer = "  relire tags -c rapports --merge Finances --into Budget")
final class TagsCommand implements Callable<Integer> {

    private final CommandContext context;
    private final Console console;

    @Mixin
    private CollectionOption collection = new CollectionOption();

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Change change;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    /// What is to be done before the tags are listed.
    static final class Change {

        @ArgGroup(exclusive = false)
        private @Nullable Addition addition;

        @ArgGroup(exclusive = false)
        private @Nullable Merger merger;

        @Option(names = "--delete", paramLabel = "${bundle:cli.label.tag}", required = true, description = "${bundle:cli.tags.delete}")
        private @Nullable String deleted;
    }

    /// A tag to make.
    static final class Addition {

        @Option(names = "--add", paramLabel = "${bundle:cli.label.tag}", required = true, description = "${bundle:cli.tags.add}")
        private String name = "";

        @Option(names = "--kind", paramLabel = "finding|recommendation|custom", defaultValue = "custom", description = "${bundle:cli.tags.kind}")
        private TagKind kind = TagKind.CUSTOM;
    }

    /// Two tags to make one of.
    static final class Merger {

        @Option(names = "--merge", paramLabel = "${bundle:cli.label.tag}", required = true, description = "${bundle:cli.tags.merge}")
        private String from = "";

        @Option(names = "--into", paramLabel = "${bundle:cli.label.tag}", required = true, description = "${bundle:cli.tags.into}")
        private String into = "";
    }

    TagsCommand(CommandContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public Integer call() throws RelireException {
        Change wanted = change;
        try (Collection opened = wanted == null ? collection.openToRead(context) : collection.openExisting(context)) {
            if (wanted != null) {
                apply(wanted, opened);
            }
            List<Tag> tags = opened.store().tags();
            Map<String, Long> uses = opened.store().annotations().stream()
                    .collect(Collectors.groupingBy(a -> a.tag().name(), Collectors.counting()));
            if (json) {
                JsonResult.print(console, out -> json(tags, uses, out));
            } else {
                tags.forEach(tag -> console.result(console.text(
                        "cli.tags.row", tag.name(), kind(tag.kind()), uses.getOrDefault(tag.name(), 0L))));
            }
            return 0;
        }
    }

    private void apply(Change wanted, Collection opened) throws RelireException {
        if (wanted.addition != null) {
            add(wanted.addition, opened);
        }
        if (wanted.merger != null) {
            merge(wanted.merger, opened);
        }
        if (wanted.deleted != null && !opened.store().deleteTag(find(opened, wanted.deleted))) {
            throw new RelireException(ErrorKind.TAG_IN_USE, wanted.deleted);
        }
        new IndexPages().run(opened, Progress.NONE);
    }

    /// A tag that is there stays as it is: its kind says in what table its passages are.
    private void add(Addition addition, Collection opened) throws RelireException {
        Tag added = new Tag(named(addition.name), addition.kind);
        Optional<Tag> present = present(opened, added.name());
        if (present.isPresent()) {
            throw new RelireException(ErrorKind.TAG_EXISTS, present.get().name(), kind(present.get().kind()));
        }
        opened.store().saveTag(added);
    }

    private void merge(Merger merger, Collection opened) throws RelireException {
        Tag from = find(opened, merger.from);
        if (StandardTags.holds(from)) {
            throw new RelireException(ErrorKind.TAG_STANDARD, from.name());
        }
        opened.store().mergeTags(from, new Tag(named(merger.into), from.kind()));
    }

    private String named(String name) {
        if (name.isBlank()) {
            throw new UsageException(Objects.requireNonNull(spec), "cli.tag.blank");
        }
        return name;
    }

    private static Optional<Tag> present(Collection opened, String name) throws RelireException {
        return opened.store().tags().stream().filter(t -> t.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    private static Tag find(Collection opened, String name) throws RelireException {
        return present(opened, name).orElseThrow(() -> new RelireException(ErrorKind.TAG_NOT_FOUND, name));
    }

    private String kind(TagKind kind) {
        return switch (kind) {
            case FINDING -> console.text("cli.kind.finding");
            case RECOMMENDATION -> console.text("cli.kind.recommendation");
            case CUSTOM -> console.text("cli.kind.custom");
        };
    }

    private static void json(List<Tag> tags, Map<String, Long> uses, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Tag tag : tags) {
            json.writeStartObject();
            json.writeStringField("tag", tag.name());
            json.writeStringField("kind", JsonResult.word(tag.kind()));
            json.writeNumberField("uses", uses.getOrDefault(tag.name(), 0L));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
