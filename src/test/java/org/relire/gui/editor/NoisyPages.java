package org.relire.gui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.relire.model.DocumentId;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.MediaKind;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageOutcome;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.repair.Repair;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.relire.repair.channel.ConfusionTable;
import org.relire.training.damage.DamageKind;
import org.relire.training.damage.Damager;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.MemorySearchIndex;

/// Ten pages of the samples' true texts, damaged as old scans are, and what the repair engine makes of them.
final class NoisyPages {

    static final int PAGES = 10;
    private static final int WORDS = 240;
    private static final double DAMAGE = 0.2;
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final List<DamageKind> KINDS = List.of(DamageKind.GLYPH, DamageKind.GLYPH, DamageKind.ACCENT,
            DamageKind.SIGN_FOR_LETTER, DamageKind.SPLIT_WORD, DamageKind.JOINED_WORDS, DamageKind.SPECK,
            DamageKind.LONE_LETTER, DamageKind.REAL_WORD);
    private static final List<String> SOURCES = List.of("blanchisserie-hopital.txt", "transport-scolaire.txt",
            "bibliotheques-publiques.txt", "greffe-typescript.txt");

    /// Where lines end no more, no word is parted.
    private static final Pattern LINE_HYPHEN = Pattern.compile("(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})");

    final List<String> truths = new ArrayList<>();
    final List<String> raws = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    NoisyPages() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String source : SOURCES) {
            String printed = Files.readString(Path.of("sample-docs", "ground-truth", source)).strip();
            text.append(LINE_HYPHEN.matcher(printed).replaceAll("").replaceAll("\\s+", " ")).append(' ');
        }
        List<String> words = List.of(text.toString().split(" "));
        Damager damager = new Damager(ConfusionTable.generic(), new Random(5));
        Repairer repairer = RepairEngine.open(Path.of("models"));
        for (int page = 0; page < PAGES; page++) {
            String truth = String.join(" ", words.subList(page * WORDS, (page + 1) * WORDS));
            truths.add(truth);
            raws.add(damager.damage(truth, DAMAGE, KINDS));
            repairs.add(repairer.repair(RepairInput.ofText(raws.getLast())));
        }
    }

    /// What is said of a page.
    ///
    /// @param automatic whether sure repairs are made; else they are suggested like the others
    List<Mark> marks(int page, boolean automatic) {
        List<Mark> marks = new ArrayList<>();
        repairs.get(page).edits().forEach(e -> marks.add(automatic
                ? new Edit(e.range(), e.before(), e.after(), e.origin(), e.confidence(), e.reason(), NOW)
                : new Suspect(e.range(), e.before(), List.of(new Suggestion(e.after(), e.confidence(), e.reason())),
                        e.confidence(), e.reason(), e.origin(), NOW)));
        repairs.get(page).suspects().forEach(s -> marks.add(new Suspect(
                s.range(), s.before(), s.suggestions(), s.errorProbability(), s.reason(), s.origin(), NOW)));
        return marks;
    }

    Collection collection(Path folder, boolean automatic) throws RelireException {
        CollectionStore store = new MemoryCollectionStore();
        String sha256 = "ab".repeat(32);
        SourceDocument document = new SourceDocument(
                DocumentId.ofSha256(sha256), sha256, "pages.txt", MediaKind.TEXT, PAGES, 1, NOW);
        store.add(document);
        for (int i = 0; i < PAGES; i++) {
            PageId page = document.page(i);
            store.saveReading(page, Reading.ofTextFile("UTF-8", raws.get(i), NOW));
            store.choose(page, ReadingSource.TEXT_FILE);
            store.saveOutcome(page, new PageOutcome.TextLayerUsed());
            store.append(page, new PageChange(List.of(), marks(i, automatic), new Origin.Model("relire"), NOW),
                    LedgerEntry.Kind.DO);
        }
        return new Collection(new CollectionFolder(folder), store, new MemorySearchIndex());
    }
}
