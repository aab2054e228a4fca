package org.relire.workflow.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.PageId;
import org.relire.model.Suspect;

/// The ledger across pages, in memory.
record MemoryHistory(
        Supplier<List<LedgerEntry>> entries, Supplier<Map<PageId, List<Mark>>> marks,
        Function<PageId, List<FormerReading>> former) implements History {

    @Override
    public List<LedgerEntry> steps(HistoryQuery query) {
        return entries.get().stream()
                .filter(e -> e.id() < query.before())
                .filter(e -> query.document() == null || query.document().equals(e.page().document()))
                .filter(e -> query.page() == null || query.page().equals(e.page()))
                .filter(e -> query.author() == null || query.author().equals(e.change().author()))
                .sorted(Comparator.comparing(LedgerEntry::id).reversed()).limit(query.limit()).toList();
    }

    @Override
    public List<OriginUse> origins() {
        Map<Origin, List<Placed>> uses = new LinkedHashMap<>();
        marks.get().forEach((page, all) -> all.stream().filter(m -> !(m instanceof Suspect))
                .forEach(m -> uses.computeIfAbsent(m.origin(), _ -> new ArrayList<>()).add(new Placed(page, m.at()))));
        return uses.entrySet().stream().map(e -> use(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((OriginUse u) -> kind(u.origin())).thenComparing(u -> u.origin().name())).toList();
    }

    private record Placed(PageId page, Instant at) {
    }

    private static OriginUse use(Origin origin, List<Placed> marks) {
        List<Instant> times = marks.stream().map(Placed::at).sorted().toList();
        return new OriginUse(origin, marks.size(), marks.stream().map(Placed::page).distinct().count(),
                times.getFirst(), times.getLast());
    }

    private static String kind(Origin origin) {
        return origin.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<PageId> pagesOf(Origin origin) {
        return marks.get().entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(m -> m.origin().equals(origin))).map(Map.Entry::getKey).toList();
    }

    @Override
    public List<Instant> times(Origin origin) {
        return marks.get().values().stream().flatMap(List::stream)
                .filter(m -> m.origin().equals(origin) && !(m instanceof Suspect)).map(Mark::at).sorted().toList();
    }

    @Override
    public List<FormerReading> formerReadings(PageId page) {
        return former.apply(page);
    }
}
