package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.repair.lm.MappedLanguageModel;
import org.relire.repair.lm.MappedLexicon;

class QuantisedModelTest {
    private static final double BOUND = 0.08;

    @Test
    void writtenTrigramsKeepTheirProbabilities(@TempDir Path folder) throws IOException {
        var forms = new FormTable();
        var stream = new TokenStream(forms);
        ToyFrench.sentences(8000, 5).forEach(line -> stream.add(line, 2));
        var words = new WordForms(forms, WordLists.read(ToyFrench.lexicons(folder)));
        int[][][] targets = words.targets();
        var facts = new CorpusFacts(forms, words, targets);
        stream.forEach(facts);
        long fingerprint = new LexiconWriter(words, facts).write(folder.resolve("lexicon"));
        var counter = new NgramCounter(targets, 16);
        stream.forEach(counter);
        var model = new KneserNey(counter.trigrams(), KneserNey.predictable(words.size()));
        new NgramWriter(model, new Pruned(model, 1 << 20, 1 << 20)).write(folder.resolve("ngrams"), fingerprint);
        try (var arena = Arena.ofConfined()) {
            var lexicon = new MappedLexicon(folder.resolve("lexicon"), arena);
            compare(model, new MappedLanguageModel(folder.resolve("ngrams"), lexicon, arena));
        }
    }

    private static void compare(KneserNey model, MappedLanguageModel mapped) {
        int compared = 0;
        for (int i = 0; i < model.trigrams.size; i++) {
            long key = model.trigrams.keys[i];
            int first = (int) (key >>> 2 * Ngrams.BITS);
            if (first != NgramCounter.PAD && first != NgramCounter.CUT) {
                float p = mapped.logProb(first, (int) (key >>> Ngrams.BITS & Ngrams.MASK), (int) (key & Ngrams.MASK));
                assertEquals(Math.log(model.trigram[i]), p, BOUND);
                compared++;
            }
        }
        assertTrue(compared > 500);
    }
}
