package org.relire.repair.lattice;

import java.util.HashMap;
import java.util.Map;
import org.relire.repair.channel.Channel;
import org.relire.repair.lm.Casing;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Lexicon;

/// The words of the vocabulary that a form may have been before it was read, each form looked for once.
///
/// Holds its working memory and the forms it has met; one thread at a time.
final class NearWords {
    private static final int MOST_FORMS = 8_192;

    private final Lexicon lexicon;
    private final WordSearch search;
    private final Edges edges = new Edges();
    private final Map<String, Near> known = new HashMap<>();

    NearWords(Lexicon lexicon, LanguageModel model, Channel channel) {
        this.lexicon = lexicon;
        this.search = new WordSearch(lexicon, model, channel);
    }

    /// The words that a whole form may stand for.
    ///
    /// @param words ids of the vocabulary
    /// @param costs what it costs that each was read and set so: channel and capitals, in nats
    record Near(int[] words, float[] costs) {
    }

    Near of(String form) {
        Near near = known.get(form);
        if (near == null) {
            if (known.size() >= MOST_FORMS) {
                known.clear();
            }
            near = find(form.toCharArray());
            known.put(form, near);
        }
        return near;
    }

    private Near find(char[] form) {
        search.passage(form, 0, form.length, GlyphHints.NONE);
        edges.reset(form.length + 1);
        edges.open(0);
        search.find(0, 0, Casing.AS_IS, WordSearch.Depth.NEAR, edges);
        if (!Character.isLowerCase(form[0])) {
            search.find(0, 0, Casing.CAPITALISED, WordSearch.Depth.NEAR, edges);
            if (form.length > 1 && Character.isUpperCase(form[1])) {
                search.find(0, 0, Casing.UPPER, WordSearch.Depth.NEAR, edges);
            }
        }
        int[] words = new int[edges.size()];
        float[] costs = new float[edges.size()];
        int size = 0;
        for (int e = 0; e < edges.size(); e++) {
            if (edges.end[e] == form.length) {
                words[size] = edges.word[e];
                costs[size++] = edges.cost[e] + Decoder.casing(lexicon, edges.word[e], Casing.values()[edges.casing[e]], false);
            }
        }
        return new Near(java.util.Arrays.copyOf(words, size), java.util.Arrays.copyOf(costs, size));
    }
}
