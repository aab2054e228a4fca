package org.relire.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Gives a word that was parted at the end of a line whole, and its parts at the same place: whether the hyphen belongs to
/// the word (`vice-` / `président`) cannot be told here.
final class LineEndFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> parts = new ArrayDeque<>();
    private State whole = captureState();

    LineEndFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!parts.isEmpty()) {
            restoreState(whole);
            term.setEmpty().append(parts.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String text = term.toString();
        if (text.indexOf(PageAnalyzer.JOIN) >= 0) {
            split(text);
        }
        return true;
    }

    private void split(String text) {
        for (String part : text.split(String.valueOf(PageAnalyzer.JOIN), -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        term.setEmpty().append(text.replace(String.valueOf(PageAnalyzer.JOIN), ""));
        whole = captureState();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }
}
