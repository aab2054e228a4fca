package org.relire.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relire.model.Annotation;
import org.relire.model.PageId;
import org.relire.model.Tag;
import org.relire.workflow.port.Hit;
import org.relire.workflow.port.Query;
import org.relire.workflow.port.SearchScope;

/// Tags what a search found a while ago, where it stands now: pages may have been edited since, and the places of a hit are
/// those of the text that was indexed.
public final class TagHits {

    private final Collection collection;
    private final TagPassages tagging;

    public TagHits(Collection collection, TagPassages tagging) {
        this.collection = collection;
        this.tagging = tagging;
    }

    /// What was done.
    ///
    /// @param gone how many places of the hits the present text no longer has, so that they were not tagged
    public record Report(List<Annotation> made, int gone) {
        public Report {
            made = List.copyOf(made);
        }
    }

    /// Tags the places that `query` has now on the pages of `hits`.
    public Report run(Query query, List<Hit> hits, Tag tag) throws RelireException {
        new IndexPages().run(collection, Progress.NONE);
        Map<PageId, Hit> present = new HashMap<>();
        Set<PageId> pages = hits.stream().map(Hit::page).collect(Collectors.toSet());
        Query all = new Query(query.text(), query.scope(), Math.max(1, pages.size()));
        for (Hit hit : collection.index().search(all, pages).hits()) {
            present.put(hit.page(), hit);
        }
        List<Hit> still = new ArrayList<>();
        int gone = 0;
        for (Hit hit : hits) {
            Hit now = present.get(hit.page());
            int places = 0;
            // what was found in the repaired text and is found only in the text as read was corrected away
            if (now != null && (now.scope() == hit.scope() || now.scope() == SearchScope.REPAIRED)) {
                still.add(now);
                places = tagging.presentPlaces(now).size();
            }
            gone += Math.max(0, hit.matches().size() - places);
        }
        return new Report(tagging.tagAll(still, tag), gone);
    }
}
