package org.relire.search;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.relire.workflow.port.IndexedPage;

/// Gives the tags of a page once, folded, each at the place of its passage in the present text.
final class TagStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final Iterator<IndexedPage.Tagged> rest;

    TagStream(List<IndexedPage.Tagged> tags) {
        // Lucene takes places in order only
        this.rest = tags.stream().sorted(Comparator.comparing(IndexedPage.Tagged::place)).iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        IndexedPage.Tagged next = rest.next();
        term.append(PageDocument.foldedTag(next.tag()));
        offset.setOffset(next.place().start(), next.place().end());
        return true;
    }
}
