package org.relire.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.sqlite.NativeLibraryNotFoundException;

class StoreFailuresTest {

    @Test
    void aTemporaryFolderThatCannotBeWrittenIsNamedInPlaceOfTheCollection() {
        RelireException failure = new StoreFailures(Path.of("collection"))
                .of(new SQLException("Error opening connection", new NativeLibraryNotFoundException("No native library found")));

        assertEquals(ErrorKind.WRITE_FAILED, failure.kind());
        assertEquals(List.of(System.getProperty("java.io.tmpdir")), failure.arguments());
    }
}
