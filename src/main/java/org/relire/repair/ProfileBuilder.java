package org.relire.repair;

import java.util.HashMap;
import java.util.Map;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;

/// Learns a document's own vocabulary from its pages.
final class ProfileBuilder {
    private static final int LEAST = 2;
    private static final int LONGEST = 40;

    private ProfileBuilder() {}

    static Profile build(DocumentContext document, FrenchKnowledge knowledge) {
        Map<String, Integer> counts = new HashMap<>();
        for (String page : document.pages()) {
            char[] text = PreparedText.of(page).folded();
            for (int from = 0; from < text.length; ) {
                int to = Chunks.end(text, from);
                for (Token token : knowledge.tokenizer().tokenize(new String(text, from, to - from))) {
                    if (token.kind() == TokenKind.WORD && token.form().length() > 2 && token.form().length() < LONGEST
                            && knowledge.lexicon().lookup(token) == Vocabulary.UNKNOWN) {
                        counts.merge(token.form(), 1, Integer::sum);
                    }
                }
                from = to;
            }
        }
        counts.values().removeIf(n -> n < LEAST);
        return new Profile(counts, document.trusted());
    }
}
