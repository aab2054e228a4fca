package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relire.repair.lm.TokenKind;
import org.relire.training.FormTable.Position;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

/// Builds the language files of `models/` from a folder of corpora and a folder of lexicons; the same input gives the same bytes.
public final class LanguageTraining {
    /// How large the models may grow.
    ///
    /// @param bigrams about how many bigrams the word model keeps
    /// @param trigrams how many trigrams it keeps at most
    /// @param characterEvery one training line in so many teaches the character model
    public record Limits(int bigrams, int trigrams, int characterEvery) {
        /// What ships: about 29 MB together. With 2.7 million of either order held-out perplexity is 2 to 7 % lower.
        public static final Limits SHIPPED = new Limits(1_690_000, 1_690_000, 3);
    }

    /// What was built.
    ///
    /// @param tokens tokens learnt from
    /// @param forms forms of the vocabulary
    /// @param bigrams bigrams kept
    /// @param trigrams trigrams kept
    public record Summary(long tokens, int forms, int bigrams, int trigrams) {}

    private static final int STEPS = 6;
    private static final int RARE = 4;
    private static final int BORNE_BY_MANY = 500;
    private static final int[] TEXT_LEAST_COUNTS = {1, 2, 4, 8, 12, 20};
    private static final int[] SPELLING_LEAST_COUNTS = {1, 1, 2, 3, 4, 5};
    private final Limits limits;
    private final Progress progress;

    public LanguageTraining(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /// Trains and writes `french.lexicon`, `french.ngrams`, `french.chars` and `french.spelling`.
    ///
    /// @param corpora folder of `*.txt` and `*.txt.xz`, a sentence or paragraph a line
    /// @param lexicons folder of a Hunspell dictionary and registers of names
    /// @param out folder to write to, made if missing
    /// @throws IOException if something cannot be read or written
    /// @throws RelireException if the job is cancelled
    public Summary train(Path corpora, Path lexicons, Path out) throws IOException, RelireException {
        Files.createDirectories(out);
        step(0, "progress.train-lexicons");
        WordLists lists = WordLists.read(lexicons);
        step(1, "progress.train-corpora");
        var forms = new FormTable();
        var stream = new TokenStream(forms);
        var sample = new ArrayList<String>();
        read(corpora, stream, sample);
        step(2, "progress.train-characters");
        new CharacterModelWriter(new CharacterCounts(sample), TEXT_LEAST_COUNTS).write(out.resolve("french.chars"));
        sample.clear();
        step(3, "progress.train-lexicon");
        var words = new WordForms(forms, lists);
        new CharacterModelWriter(new CharacterCounts(rare(forms, words)), SPELLING_LEAST_COUNTS).write(out.resolve("french.spelling"));
        int[][][] targets = words.targets();
        var facts = new CorpusFacts(forms, words, targets);
        stream.forEach(facts);
        long fingerprint = new LexiconWriter(words, facts).write(out.resolve("french.lexicon"));
        step(4, "progress.train-counts");
        var counter = new NgramCounter(targets, stream.size());
        stream.forEach(counter);
        var model = new KneserNey(counter.trigrams(), predictable(words));
        step(5, "progress.train-ngrams");
        int[] kept = new NgramWriter(model, new Pruned(model, limits.bigrams(), limits.trigrams()))
                .write(out.resolve("french.ngrams"), fingerprint);
        progress.advance(STEPS, STEPS);
        return new Summary(Math.round(facts.weightedTokens()), words.sorted().size(), kept[0], kept[1]);
    }

    private void step(int done, String key) throws RelireException {
        progress.checkCancelled();
        progress.message(key);
        progress.advance(done, STEPS);
    }

    private void read(Path folder, TokenStream stream, List<String> sample) throws IOException, RelireException {
        var reader = new CorpusReader(false);
        for (Corpus corpus : Corpus.in(folder)) {
            progress.checkCancelled();
            var lines = new int[1];
            reader.read(corpus, line -> {
                stream.add(line, corpus.weight());
                if (lines[0]++ % limits.characterEvery() == 0) {
                    sample.add(line);
                }
            });
        }
    }

    private static boolean[] predictable(WordForms words) {
        boolean[] known = KneserNey.predictable(words.size());
        for (String variant : words.variants().keySet()) {
            int at = java.util.Collections.binarySearch(words.sorted(), variant);
            known[at + org.relire.repair.lm.Vocabulary.FIRST] = false;
        }
        return known;
    }

    /// Words that the corpora have a few times, and surnames: what unknown words look like.
    private static List<String> rare(FormTable forms, WordForms words) {
        var rare = new ArrayList<String>();
        for (int id = 0; id < forms.size(); id++) {
            boolean few = forms.anywhere(forms.form(id)) <= RARE && forms.count(id, Position.INSIDE) > 0;
            if (few && forms.kind(id) == TokenKind.WORD) {
                rare.add(forms.form(id));
            }
        }
        words.lists().surnames().bearers().forEach((name, bearers) -> {
            if (bearers >= BORNE_BY_MANY) {
                rare.add(NameRegister.capitalised(name));
            }
        });
        return rare;
    }
}
