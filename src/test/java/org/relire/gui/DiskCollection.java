package org.relire.gui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.relire.model.DocumentId;
import org.relire.model.Mark;
import org.relire.model.MediaKind;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageOutcome;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.store.SqliteCollectionStore;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemorySearchIndex;

/// A collection in a real database, to be closed and opened again: one page of text with a misread word in each line.
public final class DiskCollection {

    public static final int LINES = 24;
    private static final Instant NOW = Instant.parse("2026-11-01T10:15:30Z");
    private static final SourceDocument DOCUMENT = new SourceDocument(
            DocumentId.ofSha256("ef".repeat(32)), "ef".repeat(32), "greffe.txt", MediaKind.TEXT, 1, 1, NOW);
    public static final PageId PAGE = DOCUMENT.page(0);

    private DiskCollection() {
    }

    public static Collection open(Path root) throws RelireException {
        CollectionFolder folder = new CollectionFolder(root);
        return new Collection(folder, SqliteCollectionStore.open(folder), new MemorySearchIndex());
    }

    /// Fakes, and collections as they are on disk.
    public static Toolbox tools() {
        Toolbox fakes = SampleTools.on(null);
        return new Toolbox(DiskCollection::open, fakes.reader(), fakes.ocr(), fakes.preparer(), fakes.repairer(), fakes.proofreader(),
                fakes.exports(), fakes.clock());
    }

    public static void fill(Path root) throws RelireException {
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= LINES; line++) {
            text.append("Article ").append(line).append(". Le départernent répond des travaux.\n");
        }
        try (Collection collection = open(root)) {
            CollectionStore store = collection.store();
            store.add(DOCUMENT);
            store.saveReading(PAGE, Reading.ofTextFile("UTF-8", text.toString(), NOW));
            store.choose(PAGE, ReadingSource.TEXT_FILE);
            store.saveOutcome(PAGE, new PageOutcome.TextLayerUsed());
            List<Mark> marks = new ArrayList<>();
            Reason reason = Reason.of(ReasonKind.CONFUSION, "rn", "m");
            for (MatchResult found : Pattern.compile("départernent").matcher(text).results().toList()) {
                marks.add(new Suspect(new TextRange(found.start(), found.end()), found.group(),
                        List.of(new Suggestion("département", 0.9, reason)), 0.9, reason, new Origin.Model("m"), NOW));
            }
            store.append(PAGE, new PageChange(List.of(), marks, new Origin.Model("m"), NOW), LedgerEntry.Kind.DO);
        }
    }

    public static String text(Path root) throws RelireException {
        try (CollectionStore store = SqliteCollectionStore.openReadOnly(new CollectionFolder(root))) {
            return store.repairedPage(PAGE).orElseThrow().text();
        }
    }
}
