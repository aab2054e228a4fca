package org.relire.repair.lm;

/// The one folding of typographic variants that training and decoding share.
///
/// Every fold replaces one UTF-16 unit by one, so offsets stay valid: curly apostrophes become `'`, curly double
/// quotes `"`, dashes longer than a hyphen `–`, special hyphens `-`, special spaces a plain space. Case, accents, `œ`,
/// guillemets and `…` stay. Decomposed accents, `ﬁ` and soft hyphens change a text's length and are the
/// business of whoever normalises the text before; the corpora were put into NFC.
public final class Typography {
    private Typography() {}

    /// The character that stands for `c` in every form of the vocabulary.
    public static char fold(char c) {
        if (c < 0xA0) {
            return c == '\t' ? ' ' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
            case '\u2013', '\u2014', '\u2015', '\u2212', '\u2012' -> '\u2013';
            case '\u2010', '\u2011' -> '-';
            case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2002', '\u2003', '\u2008', '\u200A' -> ' ';
            default -> c;
        };
    }

    /// [#fold(char)] over a text.
    public static String fold(CharSequence text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }
}
