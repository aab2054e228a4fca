package org.relire.repair;

import java.util.Set;
import java.util.regex.Pattern;
import org.relire.repair.lm.Token;

/// Abbreviations, units, acronyms and ordinals of reports that no vocabulary has, right as they stand.
final class ShortForms {
    /// Before a full stop.
    private static final Set<String> STOPPED = Set.of("tél", "Tél", "réf", "Réf", "ir", "bte", "Bd", "bd", "chée", "dét", "sess", "pén", "Cass", "Pas", "Bull", "contr", "écon", "sqq",
            "sv", "litt", "ann", "trib", "Trib", "civ", "adm", "gén", "prov", "insp", "hab", "env", "quest", "rép", "suppl", "éd", "coll", "trad");
    private static final Set<String> PLAIN = Set.of("Bxl", "BEF", "Zn", "Pb", "Hg", "pH");
    /// Before a name.
    private static final Set<String> TITLES = Set.of("Dr", "Drs", "MdL", "Cdt", "Gd", "Bd", "Ste", "Cté", "Cpte");
    /// Behind a number or beside a slash.
    private static final Set<String> UNITS = Set.of("qx", "MeV", "keV", "kV", "kVA", "kW", "kWh", "MW", "MWh", "GWh", "Hz", "kHz", "MHz", "dB", "ppm", "mg", "µg", "kg", "hl", "dl", "cl", "ml", "mm", "cm", "dm", "km", "hm",
            "kPa", "MPa", "mbar", "FB", "m2", "m3", "m²", "m³", "km2", "km²", "cm2", "cm²", "cm3", "cm³", "dm3", "dm³", "Nm3", "Nm³", "mm2", "mm²");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    /// From the second on: `1e` is `le` more often than not.
    private static final Pattern ORDINAL = Pattern.compile("(?:[2-9]|[1-9]\\d{1,2})(?:e|ème)");

    private ShortForms() {}

    /// Whether a token of a text is one, what stands beside it seen.
    static boolean isAt(String text, Token token) {
        String form = token.form();
        char next = at(text, token.end());
        boolean stopped = form.endsWith(".");
        String bare = stopped ? form.substring(0, form.length() - 1) : form;
        boolean known = PLAIN.contains(bare) || UNITS.contains(bare) && (next == '/' || isBehindNumber(text, token.start()))
                || TITLES.contains(bare) && next == ' ' && Character.isUpperCase(at(text, token.end() + 1))
                || STOPPED.contains(bare) && (stopped || next == '.' && !Character.isLetter(at(text, token.end() + 1)))
                || stopped && ACRONYM.matcher(form).matches() || Character.isDigit(form.charAt(0)) && ORDINAL.matcher(form).matches();
        return known && !Character.isLetterOrDigit(next) && !Character.isLetterOrDigit(at(text, token.start() - 1));
    }

    private static boolean isBehindNumber(String text, int start) {
        char before = at(text, start - 1) == ' ' ? at(text, start - 2) : at(text, start - 1);
        return Character.isDigit(before) || before == '/';
    }

    private static char at(String text, int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }
}
