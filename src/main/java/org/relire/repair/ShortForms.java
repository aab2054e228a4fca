package org.relire.repair;

import java.util.Set;
import java.util.regex.Pattern;
import org.relire.repair.lm.Token;

/// Abbreviations, units, acronyms and ordinals of reports that no vocabulary has, right as they stand.
final class ShortForms {
    /// Before a full stop.
    private static final Set<String> STOPPED = Set.of("tél", "Tél", "réf", "Réf", "ir", "bte", "Bd", "bd", "chée", "dét", "sess", "pén", "Cass", "Pas", "Bull", "contr", "écon", "ét", "ext", "sqq",
            "sv", "litt", "ann", "obs", "trib", "Trib", "corr", "civ", "comm", "adm", "gén", "prov", "dir", "insp", "hab", "env", "quest", "rép", "ord", "suppl", "éd", "coll", "trad", "ch");
    private static final Set<String> PLAIN = Set.of("Bxl", "Cté", "Dr", "Drs", "MdL", "Cpte", "Cdt", "Gd", "Bd", "Ste", "BEF", "FB", "qx", "MeV", "keV", "kV", "kVA", "kW", "kWh", "MW", "MWh", "GWh", "Hz", "kHz", "MHz",
            "dB", "ppm", "mg", "µg", "kg", "hl", "dl", "cl", "ml", "mm", "cm", "dm", "km", "hm", "kPa", "MPa", "mbar", "Zn", "Cd", "Pb", "Cu", "Hg", "Cr", "pH", "m2", "m3", "m²", "m³", "km2", "km²", "cm2", "cm²", "cm3", "cm³", "dm3", "dm³",
            "Nm3", "Nm³", "mm2", "mm²");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    /// From the second on: `1e` is `le` more often than not.
    private static final Pattern ORDINAL = Pattern.compile("(?:[2-9]|[1-9]\\d{1,2})(?:e|ème)");

    private ShortForms() {}

    /// Whether a token of a text is one, what clings to it seen.
    static boolean isAt(String text, Token token) {
        String form = token.form();
        char next = token.end() < text.length() ? text.charAt(token.end()) : ' ';
        boolean stopped = form.endsWith(".");
        String bare = stopped ? form.substring(0, form.length() - 1) : form;
        boolean known = PLAIN.contains(bare) || (stopped || next == '.') && STOPPED.contains(bare)
                || stopped && ACRONYM.matcher(form).matches() || Character.isDigit(form.charAt(0)) && ORDINAL.matcher(form).matches();
        return known && !Character.isLetterOrDigit(next) && (token.start() == 0 || !Character.isLetterOrDigit(text.charAt(token.start() - 1)));
    }
}
