package org.relire.repair.lm;

import java.io.IOException;
import java.nio.file.Path;

/// All that `models/` knows of French, opened together: mapped into memory, shared by every thread, closed together.
///
/// | file | what |
/// |---|---|
/// | `french.lexicon` | vocabulary and [Lexicon] |
/// | `french.ngrams` | word [LanguageModel] |
/// | `french.chars` | [CharacterModel] of running text |
/// | `french.spelling` | [CharacterModel] of single rare words |
public interface FrenchKnowledge extends AutoCloseable {
    /// Vocabulary with frequencies and flags.
    Lexicon lexicon();

    /// Word trigrams over the lexicon's ids.
    LanguageModel words();

    /// Characters of running text.
    CharacterModel text();

    /// Characters of an unknown word.
    CharacterModel spelling();

    /// Cuts text into the lexicon's tokens.
    Tokenizer tokenizer();

    /// Unmaps the files; nothing taken from here may be used afterwards.
    @Override
    void close();

    /// Opens the files of a models folder.
    ///
    /// @throws ModelFormatException if a file is none of ours, is cut short, or belongs to another lexicon
    /// @throws IOException if a file is missing or unreadable
    static FrenchKnowledge open(Path models) throws IOException {
        return MappedKnowledge.open(models);
    }
}
