package org.relire.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.model.Annotation;
import org.relire.model.AnnotationStatus;
import org.relire.model.Box;
import org.relire.model.DocumentId;
import org.relire.model.Edit;
import org.relire.model.EvidenceDetails;
import org.relire.model.Mark;
import org.relire.model.MediaKind;
import org.relire.model.Origin;
import org.relire.model.PageChange;
import org.relire.model.PageId;
import org.relire.model.PageImage;
import org.relire.model.PageOutcome;
import org.relire.model.PageState;
import org.relire.model.PlacedWords;
import org.relire.model.QualityEstimate;
import org.relire.model.Reading;
import org.relire.model.ReadingSource;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.RepairedPage;
import org.relire.model.SourceDocument;
import org.relire.model.Suggestion;
import org.relire.model.Suspect;
import org.relire.model.Tag;
import org.relire.model.Target;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;
import org.relire.workflow.Collection;
import org.relire.workflow.CollectionFolder;
import org.relire.workflow.IndexPages;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;
import org.relire.workflow.StandardTags;
import org.relire.workflow.port.CollectionStore;
import org.relire.workflow.port.LedgerEntry;
import org.relire.workflow.port.MemoryCollectionStore;
import org.relire.workflow.port.MemorySearchIndex;

/// A small collection of invented reports in memory, with pictures on disk: some repaired, some in doubt, one page failed.
public final class SampleCollection {

    public static final Instant NOW = Instant.parse("2026-11-01T10:15:30Z");
    private static final Origin MODEL = new Origin.Model("relire-1");

    public static final String FIRST_PAGE = """
            RAPPORT ANNUEL DE LA COMMISSION DES EAUX

            Chapitre 2. Etat|Etat du réseau de distribution

            La commission|comrnission constate que le réseau de distribution de la
            ville de Valmont, posé pour l’essentiel entre 1931 et 1954,
            perd chaque année près de vingt-deux pour cent de l’eau
            traitée. Cette proportion n’a pas diminué depuis le dernier
            rapport, malgré les travaux|ttavaux engagés rue des Tanneurs.

            Les relevés transmis par le service technique ne permettent
            pas d’établir la part des fuites et celle des compteurs|cornpteurs
            défaillants. La commission relève que trois secteurs sur onze
            seulement sont équipés|equipés de débitmètres en état de marche.

            Il est recommandé à la municipalité d’équiper l’ensemble des
            secteurs avant le 31 décembre 1979 et de publier chaque
            trimestre un relevé des pertes. Le préfet|prefet a donné son accord
            sous réserve d’un financement partagé avec le départernent|départernent.

            En ce qui concerne la qualité de l’eau, les analyses menées|rnenées
            par le laboratoire de Sainte-Orse n’appellent pas d’observation
            particulière, hormis la teneur en fer du captage de la Combe.""";

    private static final String[] OTHERS = {"""
            3. Organisation du service

            Le service comptait au 1er janvier quarante-trois agents, dont
            six détachés auprès du syndicat intercommunal. La vacance
            prolongée du poste de chef d’exploitation a retardé|retardè de
            plusieurs mois la mise à jour des plans.

            La commission constate l’absence de plan de renouvellement
            des conduites. Elle recommande au conseil d’adopter un tel
            plan dans l’année et d’en confier le suivi à un comité.""", """
            4. Situation financière

            Les recettes ont progressé de quatre pour cent, les dépenses
            de sept. Le déséquilibre|dèséquilibre tient surtout au coût de l’énergie.

            Il convient de réviser la grille tarifaire et de rendre compte
            au conseil des impayés de plus de deux ans."""};

    public final Collection collection;

    public SampleCollection(Path folder) throws IOException, RelireException {
        this.collection = new Collection(new CollectionFolder(folder), new MemoryCollectionStore(), new MemorySearchIndex());
        Files.createDirectories(folder);
        Files.writeString(collection.folder().database(), "");
    }

    /// With four reports in it.
    public static SampleCollection filled(Path folder) throws IOException, RelireException {
        SampleCollection sample = new SampleCollection(folder);
        SourceDocument first = sample.document(1, "commission-des-eaux-1978.pdf", MediaKind.PDF, 3);
        sample.page(first.page(0), FIRST_PAGE, 0.021);
        sample.page(first.page(1), OTHERS[0], 0.034);
        sample.page(first.page(2), OTHERS[1], 0.012);
        sample.collection.store().saveState(first.page(1), PageState.CORRECTED);
        sample.collection.store().saveState(first.page(2), PageState.VERIFIED);
        SourceDocument second = sample.document(2, "enquete-voirie-communale.tiff", MediaKind.TIFF, 2);
        sample.page(second.page(0), OTHERS[1], 0.094);
        sample.collection.store().saveOutcome(second.page(1), new PageOutcome.Failed("PAGE_TIMEOUT", List.of("60")));
        SourceDocument third = sample.document(3, "bibliotheques-de-quartier.pdf", MediaKind.PDF, 1);
        sample.page(third.page(0), OTHERS[0], 0.006);
        sample.document(4, "note-de-synthese-transports.pdf", MediaKind.PDF, 2);
        sample.evidence(first);
        new IndexPages().run(sample.collection, Progress.NONE);
        return sample;
    }

    /// A word of a page is in doubt, though it is probably right.
    public void doubtInVain(PageId page, String word, String suggestion) throws RelireException {
        int start = collection.store().chosenReading(page).orElseThrow().text().indexOf(word);
        Reason reason = Reason.of(ReasonKind.CONTEXT);
        collection.store().append(page, new PageChange(List.of(), List.of(new Suspect(
                new TextRange(start, start + word.length()), word, List.of(new Suggestion(suggestion, 0.31, reason)), 0.36,
                reason, MODEL, NOW)), MODEL, NOW), LedgerEntry.Kind.DO);
    }

    private SourceDocument document(int number, String name, MediaKind kind, int pages) throws RelireException {
        String sha256 = String.format(Locale.ROOT, "%016x", number * 0x1234567L).repeat(4);
        SourceDocument document = new SourceDocument(
                DocumentId.ofSha256(sha256), sha256, name, kind, pages, 640_000L * number, NOW.plusSeconds(number));
        collection.store().add(document);
        return document;
    }

    private void page(PageId id, String text, double errorRate) throws IOException, RelireException {
        CollectionStore store = collection.store();
        PrintedPage printed = new PrintedPage(text);
        Path file = collection.folder().pageImage(id);
        Files.createDirectories(file.getParent());
        printed.print(file);
        store.saveImage(new PageImage(id, file, printed.width(), printed.height(), printed.dpi()));
        Reading reading = Reading.ofLayout(ReadingSource.OCR, "Tesseract 5.5 (fra)", printed.layout(), NOW);
        store.saveReading(id, reading);
        store.choose(id, ReadingSource.OCR);
        store.saveOutcome(id, new PageOutcome.Recognized());
        store.append(id, new PageChange(List.of(), marks(reading.text()), MODEL, NOW), LedgerEntry.Kind.DO);
        store.saveQuality(id, new QualityEstimate(errorRate, errorRate / 2, errorRate * 1.8));
    }

    /// The machine repairs some misread words and doubts others.
    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        repair(marks, text, "comrnission", "commission", ReasonKind.CONFUSION, "rn", "m");
        repair(marks, text, "prefet", "préfet", ReasonKind.ACCENT, "e", "é");
        repair(marks, text, "retardè", "retardé", ReasonKind.ACCENT, "è", "é");
        doubt(marks, text, "ttavaux", ReasonKind.CONFUSION, List.of("t", "r"), "travaux", "tableaux");
        doubt(marks, text, "cornpteurs", ReasonKind.CONFUSION, List.of("rn", "m"), "compteurs", "comptoirs", "conteurs");
        doubt(marks, text, "equipés", ReasonKind.ACCENT, List.of("e", "é"), "équipés");
        doubt(marks, text, "départernent", ReasonKind.CONFUSION, List.of("rn", "m"), "département");
        doubt(marks, text, "rnenées", ReasonKind.CONFUSION, List.of("rn", "m"), "menées", "menees");
        doubt(marks, text, "dèséquilibre", ReasonKind.ACCENT, List.of("è", "é"), "déséquilibre");
        doubt(marks, text, "Sainte-Orse", ReasonKind.UNKNOWN_WORD, List.of());
        return marks;
    }

    private static void repair(List<Mark> marks, String text, String before, String after, ReasonKind kind, String... details) {
        Matcher found = Pattern.compile(before).matcher(text);
        while (found.find()) {
            marks.add(new Edit(new TextRange(found.start(), found.end()), before, after, MODEL, 0.97,
                    Reason.of(kind, details), NOW));
        }
    }

    private static void doubt(
            List<Mark> marks, String text, String before, ReasonKind kind, List<String> details, String... suggestions) {
        Matcher found = Pattern.compile(before).matcher(text);
        while (found.find()) {
            List<Suggestion> offered = new ArrayList<>();
            for (int i = 0; i < suggestions.length; i++) {
                offered.add(new Suggestion(suggestions[i], 0.82 / (i + 1), new Reason(kind, details)));
            }
            marks.add(new Suspect(new TextRange(found.start(), found.end()), before, offered, 0.78,
                    new Reason(kind, details), MODEL, NOW));
        }
    }

    private void evidence(SourceDocument document) throws RelireException {
        collection.store().saveAnnotations(List.of(
                passage(document.page(0), "La commission constate que le réseau de distribution de la\nville de Valmont, posé pour "
                        + "l’essentiel entre 1931 et 1954,\nperd chaque année près de vingt-deux pour cent de l’eau\ntraitée.",
                        StandardTags.FINDING, "constate que", "", 0.91, AnnotationStatus.PROPOSED),
                passage(document.page(0), "La commission relève que trois secteurs sur onze\nseulement sont equipés de "
                        + "débitmètres en état de marche.", StandardTags.FINDING, "relève que", "", 0.84,
                        AnnotationStatus.ACCEPTED),
                passage(document.page(0), "Il est recommandé à la municipalité d’équiper l’ensemble des\nsecteurs avant le 31 "
                        + "décembre 1979", StandardTags.RECOMMENDATION, "Il est recommandé à", "la municipalité", 0.95,
                        AnnotationStatus.PROPOSED),
                passage(document.page(1), "Elle recommande au conseil d’adopter un tel\nplan dans l’année",
                        StandardTags.RECOMMENDATION, "recommande au", "le conseil", 0.88, AnnotationStatus.PROPOSED),
                passage(document.page(2), "Il convient de réviser la grille tarifaire", StandardTags.RECOMMENDATION,
                        "Il convient de", "", 0.62, AnnotationStatus.REJECTED)));
    }

    private Annotation passage(
            PageId page, String words, Tag tag, String cue, String addressee, double score, AnnotationStatus status)
            throws RelireException {
        RepairedPage text = collection.store().repairedPage(page).orElseThrow();
        int start = text.text().indexOf(words);
        if (start < 0) {
            throw new IllegalStateException("not on the page: " + words);
        }
        TextRange range = new TextRange(start, start + words.length());
        List<Box> boxes = new PlacedWords(collection.store().chosenReading(page).orElseThrow(), text).boxes(range);
        return new Annotation(page + "-" + start, tag, new Target(page, TextQuote.of(text.text(), range), range, boxes),
                status, new EvidenceDetails(tag.equals(StandardTags.FINDING) ? "finding.body" : "recommendation.body", cue, "", addressee, score), false, "", new Origin.Rule("evidence"), NOW);
    }
}
