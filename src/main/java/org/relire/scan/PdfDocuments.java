package org.relire.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.jspecify.annotations.Nullable;

/// Keeps the last few PDFs open, since opening a long one for each page costs more than reading the page.
///
/// PDFBox allows one thread a document, so work on a document waits for its turn; different documents go side by side.
final class PdfDocuments implements AutoCloseable {

    private static final int MOST_IDLE = 3;

    /// What is done with an open document.
    interface Work<T> {
        T on(PDDocument document) throws IOException;
    }

    private static final class Slot {
        private final ReentrantLock turn = new ReentrantLock();
        private @Nullable PDDocument document;
        private int users;
    }

    private final Map<FileVersion, Slot> slots = new LinkedHashMap<>();

    /// Runs `work` on the document, opened now or before.
    <T> T with(Path file, Work<T> work) throws IOException {
        Slot slot = enter(FileVersion.of(file));
        slot.turn.lock();
        try {
            PDDocument document = slot.document;
            if (document == null) {
                document = open(file);
                slot.document = document;
            }
            return work.on(document);
        } finally {
            slot.turn.unlock();
            leave(slot);
        }
    }

    /// Opens a document that nobody else uses; the caller closes it.
    static PDDocument open(Path file) throws IOException {
        RandomAccessRead source = new RandomAccessReadBufferedFile(file.toFile());
        try {
            PDDocument document = Loader.loadPDF(source, "", IOUtils.createMemoryOnlyStreamCache());
            document.setResourceCache(new WithoutImages());
            return document;
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeQuietly(source);
            throw failure instanceof IOException known ? known : new IOException("broken PDF: " + failure, failure);
        }
    }

    private synchronized Slot enter(FileVersion key) {
        Slot slot = slots.remove(key);
        if (slot == null) {
            slot = new Slot();
        }
        slots.put(key, slot); // the last used comes last
        slot.users++;
        return slot;
    }

    private synchronized void leave(Slot slot) {
        slot.users--;
        closeIdle(MOST_IDLE);
    }

    private void closeIdle(int most) {
        List<FileVersion> idle = new ArrayList<>();
        slots.forEach((file, slot) -> {
            if (slot.users == 0) {
                idle.add(file);
            }
        });
        for (FileVersion file : idle.subList(0, Math.max(0, idle.size() - most))) {
            Slot slot = slots.remove(file);
            if (slot != null && slot.document != null) {
                IOUtils.closeQuietly(slot.document);
            }
        }
    }

    /// Closes what nobody uses at the moment.
    @Override
    public synchronized void close() {
        closeIdle(0);
    }

    /// Fonts are kept from page to page, images are not: each is drawn once and they fill the memory.
    private static final class WithoutImages extends DefaultResourceCache {
        @Override
        public void put(COSObject indirect, PDXObject object) {
            // not kept
        }
    }
}
