package org.relire.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;

class NativeFilesTest {

    private static final List<NativeFiles.Entry> ENTRIES = List.of(
            new NativeFiles.Entry("org/relire/ocr/NativeFiles.class", "one.so"),
            new NativeFiles.Entry("org/relire/ocr/NativePlatform.class", "two.so"));

    @TempDir
    Path cache;

    @Test
    void unpacksOnceAndKeepsTheFiles() throws IOException, RelireException {
        Path folder = new NativeFiles(cache).unpack(ENTRIES);
        Path file = folder.resolve("one.so");
        assertTrue(Files.size(file) > 100);
        FileTime then = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, then);
        assertEquals(folder, new NativeFiles(cache).unpack(ENTRIES));
        assertEquals(then, Files.getLastModifiedTime(file), "not written again");
    }

    @Test
    void putsBackWhatSomebodyDeleted() throws IOException, RelireException {
        Path folder = new NativeFiles(cache).unpack(ENTRIES);
        Files.delete(folder.resolve("two.so"));
        assertEquals(folder, new NativeFiles(cache).unpack(ENTRIES));
        assertTrue(Files.size(folder.resolve("two.so")) > 100);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path inTheWay = Files.writeString(cache.resolve("file"), "");
        RelireException failure = assertThrows(RelireException.class, () -> new NativeFiles(inTheWay.resolve("natives")).unpack(ENTRIES));

        assertEquals(ErrorKind.CACHE_UNWRITABLE, failure.kind());
        assertEquals(List.of(inTheWay.resolve("natives")), failure.arguments());
        assertFalse(failure.kind().concernsPage(), "no other page can be read either");
    }

    @Test
    void otherContentHasAnotherFolder() throws IOException, RelireException {
        Path folder = new NativeFiles(cache).unpack(ENTRIES);
        Path other = new NativeFiles(cache).unpack(ENTRIES.subList(0, 1));
        assertTrue(!folder.equals(other) && Files.exists(folder.resolve("two.so")));
    }

    @Test
    void manyAtOnceAllGetAWholeFolderAndLeaveNothingElse() throws IOException, RelireException, InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Path>> folders = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> new NativeFiles(cache).unpack(ENTRIES))).toList();
            for (Future<Path> folder : folders) {
                assertEquals(folders.getFirst().get(), folder.get());
            }
        }
        try (Stream<Path> left = Files.list(cache)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void saysWhatIsNotOnTheClassPath() {
        List<NativeFiles.Entry> missing = List.of(new NativeFiles.Entry("org/bytedeco/no/such.so", "such.so"));
        IOException failure = assertThrows(IOException.class, () -> new NativeFiles(cache).unpack(missing));
        assertTrue(String.valueOf(failure.getMessage()).contains("org/bytedeco/no/such.so"));
    }
}
