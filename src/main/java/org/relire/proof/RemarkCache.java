package org.relire.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relire.workflow.port.Remark;

/// The remarks on the pieces of text that were asked for last.
final class RemarkCache {

    private final Map<String, List<Remark>> remarks;

    RemarkCache(int most) {
        remarks = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Remark>> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<List<Remark>> get(String piece) {
        return Optional.ofNullable(remarks.get(piece));
    }

    synchronized void put(String piece, List<Remark> found) {
        remarks.put(piece, List.copyOf(found));
    }

    synchronized void clear() {
        remarks.clear();
    }
}
