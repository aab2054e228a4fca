package org.relire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.model.SourceDocument;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionFactory;

/// `relire check`.
class CheckCommandTest {

    @TempDir
    private Path folder;

    private CliFixture cli;

    @BeforeEach
    void collection() {
        cli = CliFixture.withReport(folder);
    }

    @Test
    void checkFindsWhatChangedAndMendsWhatIsDerived() throws Exception {
        assertEquals(0, cli.onCollection("check"), () -> cli.out + cli.err);
        cli.collection.index().clear();
        cli.collection.index().commit();
        assertEquals(4, cli.onCollection("check"));
        assertTrue(cli.out.contains("The index holds 0 pages instead of 2."), cli.out);
        assertEquals(0, cli.onCollection("check", "--repair"));
        assertEquals(0, cli.onCollection("check"));

        Path original = cli.collection.folder().original(cli.collection.store().documents().getFirst());
        Files.writeString(original, "changed");
        assertEquals(4, cli.onCollection("check", "--repair"));
    }

    @Test
    void checkNamesPageImagesThatAreGoneAndDrawsThemAgain() throws Exception {
        SourceDocument document = cli.collection.store().documents().getFirst();
        Path image = Objects.requireNonNull(cli.collection.store().page(document.page(1)).orElseThrow().image()).path();
        Files.delete(image);

        assertEquals(4, cli.onCollection("check"));
        assertTrue(cli.out.contains("1 page image of “rapport.pdf” is missing."), cli.out);
        assertEquals(0, cli.onCollection("check", "--repair"), () -> cli.out + cli.err);
        assertEquals("autre page", Files.readString(image));

        Path original = cli.collection.folder().original(document);
        Files.delete(original);
        Files.delete(image);
        assertEquals(4, cli.onCollection("check", "--repair"));
        assertTrue(cli.out.contains("Import that file into the collection again"), cli.out);
        assertEquals(0, cli.onCollection("import", cli.path("input/rapport.pdf")));
        assertEquals(0, cli.onCollection("check", "--repair"), () -> cli.out + cli.err);
        assertEquals(0, cli.onCollection("check"), () -> cli.out + cli.err);
    }

    @Test
    void aCollectionThatMayOnlyBeReadCanBeChecked() {
        cli.factory = new CollectionFactory() {
            @Override
            public Collection open(Path root) throws RelireException {
                throw new RelireException(ErrorKind.WRITE_FAILED, root);
            }

            @Override
            public Collection openToRead(Path root) {
                return cli.collection;
            }
        };

        assertEquals(0, cli.onCollection("check"), () -> cli.err);
        assertEquals(3, cli.onCollection("check", "--repair"));
    }
}
