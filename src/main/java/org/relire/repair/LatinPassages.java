package org.relire.repair;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.Vocabulary;

/// Quotations in Latin within French text: several words in a row that no French vocabulary has and that end as Latin
/// words do, with Latin function words among them; and formulas of the law, however short. French repair keeps off them.
final class LatinPassages {

    private static final int LEAST_LATIN = 4;
    /// Of the words of a passage so many must be Latin; the rest may be names, or words that both languages write.
    private static final double LEAST_SHARE = 0.6;
    private static final int LEAST_FUNCTION_WORDS = 2;
    private static final int SHORTEST_ENDED = 4;
    private static final int LONGEST_GAP = 3;

    /// Latin words that tell of Latin by themselves: no French, nor what is left of a French word that a scan broke.
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "quod", "quae", "quam", "quem", "quibus", "quorum", "quos", "quidem", "quia", "quoque", "sed", "autem", "enim", "nec",
            "neque", "vel", "aut", "atque", "ac", "cum", "sunt", "erat", "erant", "esse", "esset", "fuit", "sit", "hoc", "haec",
            "huius", "hujus", "hanc", "hunc", "illa", "ille", "ipse", "ipso", "ego", "mihi", "nobis", "vobis", "meum", "tuum",
            "suum", "suam", "eius", "ejus", "eorum", "ad", "ab", "ex", "per", "inter", "propter", "apud", "ante", "sine", "sicut",
            "ita", "ut", "ubi", "unde", "iam", "jam", "nunc", "tunc", "etiam", "tamen", "igitur", "ergo", "nisi", "dei", "deo",
            "deus", "deum", "domini", "dominus", "domino", "dominum", "anno", "sancti", "sanctus", "beati", "rex", "regis", "omnes",
            "omnia", "omnibus", "nostri", "nostrum", "nostro", "nostris", "istud", "istum", "pro", "sub", "quis", "ibi", "nihil", "nemo", "nullum",
            "nulla", "nullus", "jus", "ius", "juris", "jure", "lex", "lege", "legem", "legis");
    /// Words of both languages.
    private static final Set<String> SHARED = Set.of(
            "et", "qui", "de", "non", "est", "si", "in", "a", "e", "tu", "te", "se", "me", "ne", "nos", "vos", "tres", "contra",
            "quasi", "item", "idem", "die", "mare", "dire", "causa", "via", "visa", "terra", "cura", "nostra", "sua", "is", "id", "eo");
    private static final List<String> ENDINGS = List.of(
            "um", "us", "is", "os", "as", "es", "am", "em", "im", "ae", "it", "at", "et", "nt", "tur", "ere", "are", "ire", "isse", "i",
            "o", "a", "x");

    /// What law and administration say in Latin within French sentences.
    private static final Set<String> FORMULAS = Set.of(
            "a contrario", "actio pauliana", "a fortiori", "a posteriori", "a priori", "ab initio", "ad hoc", "ad litem", "ad nutum", "affectio societatis", "animus donandi",
            "bona fide", "casus belli", "contra legem", "corpus delicti", "de cujus", "de facto", "de jure", "de lege ferenda", "de lege lata", "de plano",
            "de visu", "dura lex sed lex", "erga omnes", "exceptio non adimpleti contractus", "ex aequo", "ex ante", "ex nunc", "ex post", "ex tunc", "fraus omnia corrumpit",
            "habeas corpus", "homo homini lupus", "honoris causa", "in abstracto", "in casu", "in concreto", "in extenso", "in extremis", "in fine", "in globo", "in limine litis",
            "in situ", "in solidum", "in specie", "infra petita", "inter alia", "inter partes", "intra vires", "intuitu personae", "ipso facto", "ipso jure",
            "jus cogens", "jus sanguinis", "jus soli", "lapsus calami", "lato sensu", "lectio difficilior", "lex specialis", "litis contestatio", "locus standi", "manu militari",
            "modus operandi", "modus vivendi", "motu proprio", "mutatis mutandis", "ne bis in idem", "non bis in idem", "nemo auditur", "ne varietur", "nota bene", "numerus clausus",
            "obiter dictum", "onus probandi", "opinio juris", "pacta sunt servanda", "per capita", "persona grata", "persona non grata", "post mortem",
            "prima facie", "pro deo", "pro forma", "pro memoria", "pro rata", "pro rata temporis", "quod non", "ratio legis", "ratione loci",
            "ratione materiae", "ratione personae", "ratione temporis", "rebus sic stantibus", "res inter alios acta", "res judicata", "res nullius", "restitutio in integrum", "sensu lato",
            "sensu stricto", "sine die", "sine qua non", "statu quo", "status quo", "stricto sensu", "sui generis", "terminus ad quem", "terminus a quo",
            "ultra petita", "ultra vires", "vacatio legis", "vice versa");
    private static final Set<String> OPENINGS = FORMULAS.stream().map(formula -> formula.substring(0, formula.indexOf(' '))).collect(Collectors.toSet());
    private static final int LONGEST_FORMULA = 4;

    private final Sign[] signs;

    private LatinPassages(List<Token> tokens, int[] words) {
        signs = new Sign[words.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = sign(tokens.get(i), words[i]);
        }
    }

    /// Finds the tokens of Latin passages.
    ///
    /// @param words the tokens' ids in the French vocabulary
    /// @return the places of the tokens
    static BitSet find(List<Token> tokens, int[] words) {
        BitSet found = new LatinPassages(tokens, words).find();
        for (int i = 0; i < tokens.size(); i++) {
            formula(tokens, i, found);
        }
        return found;
    }

    private static void formula(List<Token> tokens, int from, BitSet found) {
        if (!OPENINGS.contains(tokens.get(from).form().toLowerCase(Locale.ROOT))) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_FORMULA); i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).form().toLowerCase(Locale.ROOT));
            if (FORMULAS.contains(words.toString())) {
                found.set(from, i + 1);
            }
        }
    }

    /// What a token tells: a Latin function word; a word that French has not and that ends as Latin ones do; a word that
    /// may be either; French; or nothing, as stops do.
    private enum Sign {
        FUNCTION_WORD, ENDED, EITHER, FRENCH, NONE
    }

    private BitSet find() {
        BitSet found = new BitSet();
        for (int i = 0; i < signs.length; ) {
            int end = i;
            while (end < signs.length && signs[end] != Sign.FRENCH) {
                end++;
            }
            add(found, i, end);
            i = end + 1;
        }
        bridge(found);
        return found;
    }

    /// Takes a word or two between Latin passages for Latin too, though French has them.
    private static void bridge(BitSet found) {
        for (int end = found.nextClearBit(Math.max(0, found.nextSetBit(0))); found.nextSetBit(end) >= 0; ) {
            int next = found.nextSetBit(end);
            if (next - end <= LONGEST_GAP) {
                found.set(end, next);
            }
            end = found.nextClearBit(next);
        }
    }

    /// Takes a stretch without French words for Latin, from its first Latin word to its last, if enough of it is.
    private void add(BitSet found, int from, int to) {
        int first = -1;
        int last = -1;
        int latin = 0;
        int functions = 0;
        int either = 0;
        int eitherThen = 0;
        for (int i = from; i < to; i++) {
            either += signs[i] == Sign.EITHER && first >= 0 ? 1 : 0;
            if (signs[i] == Sign.FUNCTION_WORD || signs[i] == Sign.ENDED) {
                first = first < 0 ? i : first;
                last = i;
                latin++;
                functions += signs[i] == Sign.FUNCTION_WORD ? 1 : 0;
                eitherThen = either;
            }
        }
        if (latin >= LEAST_LATIN && functions >= LEAST_FUNCTION_WORDS && latin >= LEAST_SHARE * (latin + eitherThen)) {
            found.set(first, last + 1);
        }
    }

    private static Sign sign(Token token, int word) {
        return switch (token.kind()) {
            case WORD -> word(token.form(), word);
            case ELISION, CLITIC -> Sign.FRENCH;
            case MIXED, SYMBOL -> Sign.EITHER;
            case NUMBER, STOP, HIGH_STOP, OPEN, CLOSE, OPEN_QUOTE, CLOSE_QUOTE, QUOTE, APOSTROPHE, HYPHEN, DASH -> Sign.NONE;
        };
    }

    private static Sign word(String form, int id) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (FUNCTION_WORDS.contains(lower)) {
            return Sign.FUNCTION_WORD;
        }
        if (SHARED.contains(lower)) {
            return Sign.EITHER;
        }
        boolean plain = lower.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (!plain) {
            return Sign.FRENCH;
        }
        // what has a capital may be a name
        if (id != Vocabulary.UNKNOWN) {
            return Character.isUpperCase(form.charAt(0)) ? Sign.EITHER : Sign.FRENCH;
        }
        return lower.length() >= SHORTEST_ENDED && ENDINGS.stream().anyMatch(lower::endsWith) ? Sign.ENDED : Sign.EITHER;
    }
}
