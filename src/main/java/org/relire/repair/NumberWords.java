package org.relire.repair;

import java.util.regex.Pattern;

/// Numbers written as compounds of words: `quarante-deux`, `nonante-sept`, `quatre-vingt-onze`. No vocabulary has them all.
final class NumberWords {
    private static final String ONES = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|dix(?:-(?:sept|huit|neuf))?";
    private static final String ORDINALS = "(?:un|deux|trois|quatr|cinqu|six|sept|huit|neuv|onz|douz|treiz|quatorz|quinz|seiz|dix(?:-(?:sept|huit|neuv))?)ième";
    private static final Pattern COMPOUND = Pattern.compile(
            "(?i)(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|quatre-vingt|cent)-(?:et-)?(?:" + ONES + "|" + ORDINALS + ")|quatre-vingts?");

    private NumberWords() {}

    static boolean is(String form) {
        return form.indexOf('-') > 0 && COMPOUND.matcher(form).matches();
    }
}
