package org.relire.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relire.export.TextDocumentExporter;
import org.relire.repair.Repairer;
import org.relire.workflow.Collection;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.ExportDocuments;
import org.relire.workflow.Lazy;
import org.relire.workflow.Messages;
import org.relire.workflow.RelireException;
import org.relire.workflow.Toolbox;
import org.relire.workflow.port.CollectionFactory;
import org.relire.workflow.port.EvidenceExporter;
import org.relire.workflow.port.EvidenceRow;
import org.relire.workflow.port.ExportFormat;

/// Toolboxes of fakes.
public final class SampleTools {

    private SampleTools() {
    }

    /// The toolbox of a workbench that opens `collection` whatever folder is asked for, and none where it is null.
    public static Toolbox on(@Nullable Collection collection) {
        return on(collection, new CalmRepairer());
    }

    /// The same with another repairer.
    public static Toolbox on(@Nullable Collection collection, Repairer repairer) {
        return new Toolbox(
                new OneCollection(collection),
                new Lazy<>(ImagelessReader::new),
                () -> {
                    throw new RelireException(ErrorKind.MODEL_MISSING, "fra");
                },
                new Lazy<>(() -> {
                    throw new RelireException(ErrorKind.MODEL_MISSING, "no preparation here");
                }),
                new Lazy<>(() -> repairer),
                new Lazy<>(() -> new OneRemark()),
                new Lazy<>(() -> new ExportDocuments(List.of(new TextDocumentExporter()), List.of(new CountedEvidence()))),
                Clock.fixed(SampleCollection.NOW, ZoneOffset.UTC));
    }

    private record OneCollection(@Nullable Collection collection) implements CollectionFactory {

        @Override
        public Collection open(Path folder) throws RelireException {
            if (collection == null) {
                throw new RelireException(ErrorKind.COLLECTION_LOCKED, folder);
            }
            return collection;
        }
    }

    private static final class CountedEvidence implements EvidenceExporter {

        @Override
        public ExportFormat format() {
            return ExportFormat.CSV;
        }

        @Override
        public void export(List<EvidenceRow> rows, Messages messages, Path target) throws RelireException {
            try {
                Files.writeString(target, rows.size() + " rows");
            } catch (IOException e) {
                throw new RelireException(ErrorKind.WRITE_FAILED, List.of(target), e);
            }
        }
    }
}
