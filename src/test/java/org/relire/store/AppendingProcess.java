package org.relire.store;

import java.nio.file.Path;
import org.relire.model.PageId;
import org.relire.model.PageChange;
import org.relire.model.Samples;
import org.relire.model.TextRange;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;

/// A process of its own that types at the end of a page without end and says which keystrokes the store has acknowledged,
/// until it is killed.
final class AppendingProcess {

    private AppendingProcess() {
    }

    /// @param args the collection's folder
    public static void main(String[] args) throws Exception {
        PageId page = Samples.document(1, 1).page(0);
        try (CollectionStore store = SqliteCollectionStore.open(new CollectionFolder(Path.of(args[0])))) {
            for (int i = 0; i < 100_000; i++) {
                var present = store.repairedPage(page).orElseThrow();
                int end = present.text().length();
                PageChange typed = present.replace(
                        new TextRange(end, end), " " + i, Samples.EDITOR, Samples.NOW.plusNanos(i));
                store.append(page, typed, LedgerEntry.Kind.DO);
                System.out.print(i + "\n");
                System.out.flush();
            }
        }
    }
}
