package org.relire.training;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.relire.repair.lm.TokenKind;
import org.relire.training.FormTable.Position;

/// Gives each token the form that it would have within a sentence, from how often the corpora write which.
final class Truecaser {
    private static final String[][] ACCENTED = {{"A", "À", "Â"}, {"C", "Ç"}, {"E", "É", "È", "Ê"}, {"I", "Î"}, {"O", "Ô"}, {"U", "Û"}};
    private final FormTable forms;
    private final Set<String> dictionary;

    Truecaser(FormTable forms, Set<String> dictionary) {
        this.forms = forms;
        this.dictionary = dictionary;
    }

    /// The form under which a token is counted.
    String target(int id, Position position) {
        String form = forms.form(id);
        TokenKind kind = forms.kind(id);
        if (kind != TokenKind.WORD && kind != TokenKind.ELISION && kind != TokenKind.CLITIC) {
            return form;
        }
        if (kind != TokenKind.WORD) {
            return form.toLowerCase(Locale.ROOT);
        }
        if (!Character.isUpperCase(form.charAt(0))) {
            return withLigature(form);
        }
        return withLigature(accented(cased(form, position)));
    }

    private String cased(String form, Position position) {
        boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && form.charAt(1) != '.';
        String lower = form.toLowerCase(Locale.ROOT);
        if (capitals) {
            String capitalised = form.charAt(0) + lower.substring(1);
            String usual = forms.inside(lower) >= forms.inside(capitalised) ? lower : capitalised;
            boolean acronym = position != Position.HEADING && 3L * forms.inside(form) >= forms.inside(usual);
            boolean known = forms.inside(usual) > 0 || dictionary.contains(usual);
            return acronym || !known ? form : usual;
        }
        if (position == Position.INSIDE) {
            return form;
        }
        String small = Character.toLowerCase(form.charAt(0)) + form.substring(1);
        int smallCount = forms.inside(small);
        boolean likely = smallCount > 0 && smallCount >= forms.inside(form);
        boolean known = smallCount == 0 && forms.inside(form) == 0 && dictionary.contains(small);
        return likely || known ? small : form;
    }

    /// `Etat` as `État`, `Evidemment` as `évidemment`, where the accented form is the usual one.
    private String accented(String form) {
        if (form.length() < 3 || !Character.isUpperCase(form.charAt(0)) || Character.isUpperCase(form.charAt(1))) {
            return form;
        }
        String best = form;
        int most = 2;
        for (String[] letters : ACCENTED) {
            if (letters[0].charAt(0) == form.charAt(0)) {
                for (int i = 1; i < letters.length; i++) {
                    String accented = letters[i] + form.substring(1);
                    String small = letters[i].toLowerCase(Locale.ROOT) + form.substring(1);
                    if (forms.inside(accented) > most) {
                        most = forms.inside(accented);
                        best = accented;
                    }
                    if (forms.inside(small) > Math.max(most, forms.inside(form))) {
                        most = forms.inside(small);
                        best = small;
                    }
                }
            }
        }
        return best;
    }

    /// `coeur` as `cœur`, where that is known.
    private String withLigature(String form) {
        if (form.indexOf('o') < 0 && form.indexOf('O') < 0) {
            return form;
        }
        String joined = form.replace("oe", "œ").replace("Oe", "Œ");
        return !joined.equals(form) && (forms.inside(joined) > 0 || dictionary.contains(joined)) ? joined : form;
    }

    /// A form without the accent of its first capital.
    static String bareCapital(String form) {
        String first = Normalizer.normalize(form.substring(0, 1).toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        return first.charAt(0) + form.substring(1);
    }
}
