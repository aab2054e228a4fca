package org.relire.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relire.repair.lm.Token;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Tokenizer;
import org.relire.repair.lm.Vocabulary;
import org.relire.training.FormTable.Position;

/// The vocabulary to be: every form with its id, the spelling variants, and for each form of the corpora the ids it counts as.
final class WordForms {
    private static final int LEAST_COUNT = 2;
    private static final int LEAST_COMPOUND_COUNT = 3;
    private static final int LEAST_SIGN_COUNT = 20;
    private static final int MOST_FORMS = (1 << 20) - 16;
    private final FormTable forms;
    private final Truecaser truecaser;
    private final WordLists lists;
    private final Map<String, Integer> totals = new HashMap<>();
    private final Map<String, String> variants = new TreeMap<>();
    private final String[] sorted;
    private final Map<String, Integer> ids = new HashMap<>();

    WordForms(FormTable forms, WordLists lists) {
        this.forms = forms;
        this.lists = lists;
        this.truecaser = new Truecaser(forms, lists.dictionary());
        count();
        var all = chosen();
        addVariants(all);
        all.addAll(variants.keySet());
        sorted = all.toArray(String[]::new);
        if (sorted.length > MOST_FORMS) {
            throw new IllegalStateException(sorted.length + " forms are more than ids");
        }
        for (int i = 0; i < sorted.length; i++) {
            ids.put(sorted[i], i + Vocabulary.FIRST);
        }
    }

    private void count() {
        for (int id = 0; id < forms.size(); id++) {
            for (Position position : Position.values()) {
                int count = forms.count(id, position);
                if (count > 0 && isSpelt(forms.kind(id))) {
                    totals.merge(truecaser.target(id, position), count, Integer::sum);
                }
            }
        }
    }

    private static boolean isSpelt(TokenKind kind) {
        return kind != TokenKind.NUMBER && kind != TokenKind.MIXED;
    }

    private TreeSet<String> chosen() {
        var chosen = new TreeSet<>(lists.dictionary());
        chosen.addAll(lists.proposedNames());
        totals.forEach((form, count) -> {
            if (isChosen(form, count)) {
                chosen.add(form);
            }
        });
        var misspellings = new Misspellings(lists.dictionary(), totals);
        chosen.removeIf(form -> !isWritable(form) || misspellings.contains(form));
        return chosen;
    }

    private static boolean isChosen(String form, int count) {
        if (!Character.isLetter(form.charAt(0)) && form.length() == 1) {
            return count >= LEAST_SIGN_COUNT;
        }
        return count >= (form.indexOf('-') > 0 ? LEAST_COMPOUND_COUNT : LEAST_COUNT);
    }

    /// Latin letters and the signs of print; others stay unknown words.
    private static boolean isWritable(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean latin = c < 0x180 && (Character.isLetter(c) || "'-.°".indexOf(c) >= 0);
            if (!latin && (form.length() > 1 || c >= 0x2200 || Character.isSurrogate(c) || Character.isLetter(c))) {
                return false;
            }
        }
        return form.length() <= 40 && !form.equals("ð") && !form.equals("þ");
    }

    private void addVariants(TreeSet<String> chosen) {
        for (String form : chosen) {
            variant(form, form.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae"), chosen);
            if (form.length() > 2 && Character.isLowerCase(form.charAt(1)) && totals.getOrDefault(form, 0) > 0) {
                variant(form, Truecaser.bareCapital(form), chosen);
            }
        }
    }

    private void variant(String usual, String variant, TreeSet<String> chosen) {
        boolean plainCapital = variant.substring(1).equals(usual.substring(1))
                && Character.toLowerCase(usual.charAt(0)) == Character.toLowerCase(variant.charAt(0));
        if (!variant.equals(usual) && !plainCapital && !chosen.contains(variant)) {
            variants.merge(variant, usual, (a, b) -> total(a) >= total(b) ? a : b);
        }
    }

    /// Occurrences in the training lines, unweighted.
    int total(String form) {
        return totals.getOrDefault(form, 0);
    }

    /// All forms in order, variants among them; the first has the id [Vocabulary#FIRST].
    List<String> sorted() {
        return Arrays.asList(sorted);
    }

    /// Each variant with its usual form.
    Map<String, String> variants() {
        return variants;
    }

    WordLists lists() {
        return lists;
    }

    /// One more than the greatest id.
    int size() {
        return sorted.length + Vocabulary.FIRST;
    }

    /// The id of a form or of the form it is a variant of; unknown if none.
    int id(String form) {
        return ids.getOrDefault(variants.getOrDefault(form, form), Vocabulary.UNKNOWN);
    }

    /// For each position and corpus form, the ids it counts as: one, or the parts of a compound that is no form.
    int[][][] targets() {
        var compounds = new Tokenizer(compound -> false);
        var targets = new int[Position.values().length][forms.size()][];
        for (Position position : Position.values()) {
            for (int id = 0; id < forms.size(); id++) {
                if (forms.count(id, position) > 0) {
                    targets[position.ordinal()][id] = target(id, position, compounds);
                }
            }
        }
        return targets;
    }

    private int[] target(int id, Position position, Tokenizer compounds) {
        TokenKind kind = forms.kind(id);
        if (!isSpelt(kind)) {
            return new int[] {kind == TokenKind.NUMBER ? Vocabulary.NUMBER : Vocabulary.MIXED};
        }
        String form = truecaser.target(id, position);
        int word = id(form);
        if (word != Vocabulary.UNKNOWN || kind != TokenKind.WORD || form.indexOf('-') <= 0) {
            return new int[] {word};
        }
        List<Token> parts = compounds.tokenize(form);
        return parts.stream().mapToInt(part -> id(part.form())).toArray();
    }
}
