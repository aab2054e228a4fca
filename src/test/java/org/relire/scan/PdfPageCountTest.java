package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;

/// PDFs whose page tree does not hold what it says.
@Timeout(20)
class PdfPageCountTest {

    @TempDir
    Path folder;

    private ReaderFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ReaderFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private interface Change {
        void on(COSDictionary tree);
    }

    /// Three pages in a tree of two levels.
    private Path pdf(Change change) throws IOException {
        Path file = folder.resolve("rapport.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                document.addPage(new PDPage());
                PrintedPage.write(document, document.getPage(i), RenderingMode.FILL, List.of("Page " + i));
            }
            COSDictionary root = document.getPages().getCOSObject();
            COSDictionary inner = new COSDictionary();
            inner.setItem(COSName.TYPE, COSName.PAGES);
            inner.setItem(COSName.KIDS, root.getCOSArray(COSName.KIDS));
            inner.setInt(COSName.COUNT, 3);
            inner.setItem(COSName.PARENT, root);
            for (PDPage page : document.getPages()) {
                page.getCOSObject().setItem(COSName.PARENT, inner);
            }
            COSArray kids = new COSArray();
            kids.add(inner);
            root.setItem(COSName.KIDS, kids);
            root.setInt(COSName.COUNT, 3);
            change.on(root);
            document.save(file.toFile());
        }
        return file;
    }

    private RelireException refused(Path file) {
        return assertThrows(RelireException.class, () -> fixture.reader.inspect(file));
    }

    private static COSDictionary inner(COSDictionary root) {
        return (COSDictionary) root.getCOSArray(COSName.KIDS).getObject(0);
    }

    @Test
    void aTreeOfSeveralLevelsHasItsPages() throws Exception {
        Path file = pdf(_ -> { });
        assertEquals(3, fixture.reader.inspect(file).pageCount());
        assertEquals("Page 2", fixture.text(file, 2).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 1_000, Integer.MAX_VALUE, 0, -5})
    void aCountThatLiesIsToldWithBothFigures(int announced) throws Exception {
        RelireException refused = refused(pdf(root -> root.setInt(COSName.COUNT, announced)));
        assertEquals(ErrorKind.PAGES_MISCOUNTED, refused.kind());
        assertEquals(List.of(Math.max(0, announced), 3), refused.arguments().subList(1, 3));
        String told = Messages.of(Locale.FRENCH).text(refused.kind().messageKey(), refused.arguments().toArray());
        assertTrue(told.contains("et en contient 3"), told);
    }

    @Test
    void partsThatLieAboutThemselvesAreDamaged() throws Exception {
        assertEquals(ErrorKind.FILE_DAMAGED, refused(pdf(root -> inner(root).setInt(COSName.COUNT, 1))).kind());
    }

    @Test
    void aTreeThatHoldsItselfDoesNotHang() throws Exception {
        assertEquals(ErrorKind.FILE_DAMAGED, refused(pdf(root -> inner(root).getCOSArray(COSName.KIDS).add(root))).kind());
    }

    @Test
    void aTreeThatIsTooDeepDoesNotExhaustTheStack() throws Exception {
        Path deep = pdf(root -> {
            COSDictionary above = root;
            for (int i = 0; i < 5_000; i++) {
                COSDictionary next = new COSDictionary();
                next.setItem(COSName.TYPE, COSName.PAGES);
                next.setInt(COSName.COUNT, 3);
                next.setItem(COSName.KIDS, above.getCOSArray(COSName.KIDS));
                COSArray kids = new COSArray();
                kids.add(next);
                above.setItem(COSName.KIDS, kids);
                above = next;
            }
        });
        RelireException told = refused(deep);
        assertTrue(told.kind() == ErrorKind.NO_PAGES || told.kind() == ErrorKind.FILE_DAMAGED, () -> told.kind().toString());
    }
}
