package org.relire.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.ModelFile;
import org.relire.repair.lm.NameFilter;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.TokenStatistics;
import org.relire.repair.lm.Tokenizer;
import org.relire.repair.lm.Vocabulary;

/// Writes `french.lexicon`.
final class LexiconWriter {
    private static final double FREQUENCY_STEP = 0.55;
    private static final double LEAST_PLACE_SHARE = 0.08;
    private static final int LEAST_PLACE_COUNT = 3;
    private final WordForms forms;
    private final CorpusFacts facts;
    private final Tokenizer tokenizer = new Tokenizer();

    LexiconWriter(WordForms forms, CorpusFacts facts) {
        this.forms = forms;
        this.facts = facts;
    }

    /// Writes the file and returns its fingerprint.
    long write(Path path) throws IOException {
        List<Character> alphabet = alphabet();
        var automaton = new Automaton(forms.sorted(), alphabet);
        var header = buffer(16).putInt(forms.size()).putInt(automaton.root())
                .putFloat((float) (facts.weightedTokens() / 1e6)).putInt(automaton.states());
        var letters = buffer(2 * alphabet.size());
        alphabet.forEach(letters::putChar);
        long fingerprint = fingerprint();
        byte[] names = NameFilter.build(forms.lists().allNames());
        ModelFile.write(path, ModelFile.Kind.LEXICON, fingerprint, List.of(header.array(), letters.array(),
                automaton.arcs(), facts(), variants(), names, statistics(facts.statistics())));
        return fingerprint;
    }

    /// FNV-1a over the forms in order: the same ids, the same fingerprint.
    private long fingerprint() {
        long hash = 0xcbf29ce484222325L;
        for (String form : forms.sorted()) {
            for (int i = 0; i < form.length(); i++) {
                hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ '\n') * 0x100000001b3L;
        }
        return hash;
    }

    static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private List<Character> alphabet() {
        var alphabet = new TreeSet<Character>();
        for (String form : forms.sorted()) {
            for (int i = 0; i < form.length(); i++) {
                alphabet.add(form.charAt(i));
            }
        }
        if (alphabet.size() > 255) {
            throw new IllegalStateException(alphabet.size() + " characters are more than codes");
        }
        return new ArrayList<>(alphabet);
    }

    private byte[] facts() {
        var out = buffer(2 * forms.sorted().size());
        for (String form : forms.sorted()) {
            boolean variant = forms.variants().containsKey(form);
            int id = forms.id(form);
            out.putChar((char) (flags(form, id) | (variant ? 1 << 7 : 0) | level(facts.weight(id)) << 8 | kind(form) << 13));
        }
        return out.array();
    }

    private static int level(double weight) {
        return weight <= 0 ? 0 : Math.clamp(1 + Math.round(Math.log(weight) / FREQUENCY_STEP), 1, 31);
    }

    private int kind(String form) {
        TokenKind kind = tokenizer.tokenize(form).getFirst().kind();
        return Math.min(kind.ordinal(), 7);
    }

    private int flags(String form, int id) {
        int flags = forms.lists().dictionary().contains(form) ? Lexicon.DICTIONARY : 0;
        if (!Character.isUpperCase(form.charAt(0))) {
            return flags | (form.length() > 1 && form.endsWith(".") ? Lexicon.ABBREVIATION : 0);
        }
        boolean capitals = form.equals(form.toUpperCase(Locale.ROOT));
        flags |= Lexicon.CAPITALISED;
        if (form.endsWith(".") || capitals && form.length() > 1 && form.length() < 7) {
            return flags | Lexicon.ABBREVIATION;
        }
        flags |= forms.lists().isFirstName(form) ? Lexicon.FIRST_NAME : 0;
        flags |= forms.lists().isSurname(form) ? Lexicon.SURNAME : 0;
        return flags | (isPlace(id) ? Lexicon.PLACE : 0);
    }

    private boolean isPlace(int id) {
        int after = facts.afterPlaceWord(id);
        return after >= LEAST_PLACE_COUNT && after >= LEAST_PLACE_SHARE * facts.count(id);
    }

    private byte[] variants() {
        var out = buffer(8 * forms.variants().size());
        int id = Vocabulary.FIRST;
        for (String form : forms.sorted()) {
            if (forms.variants().containsKey(form)) {
                out.putInt(id).putInt(forms.id(form));
            }
            id++;
        }
        return out.array();
    }

    private static byte[] statistics(TokenStatistics statistics) {
        var out = buffer(4 * (TokenStatistics.CASING_CELLS + TokenStatistics.SPACE_CELLS));
        for (float cell : statistics.casing()) {
            out.putFloat(cell);
        }
        for (float cell : statistics.space()) {
            out.putFloat(cell);
        }
        return out.array();
    }
}
