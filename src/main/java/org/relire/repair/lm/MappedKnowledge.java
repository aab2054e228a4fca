package org.relire.repair.lm;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/// The four files of a models folder in one shared arena.
record MappedKnowledge(Arena arena, Lexicon lexicon, LanguageModel words, CharacterModel text, CharacterModel spelling,
        Tokenizer tokenizer) implements FrenchKnowledge {

    /// The knowledge closes the arena; a failed opening closes it here.
    @SuppressWarnings("MustBeClosedChecker")
    static FrenchKnowledge open(Path models) throws IOException {
        var arena = Arena.ofShared();
        try {
            var lexicon = new MappedLexicon(models.resolve("french.lexicon"), arena);
            return new MappedKnowledge(arena, lexicon,
                    new MappedLanguageModel(models.resolve("french.ngrams"), lexicon, arena),
                    new MappedCharacterModel(models.resolve("french.chars"), arena),
                    new MappedCharacterModel(models.resolve("french.spelling"), arena),
                    new Tokenizer(lexicon));
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
