package org.relire.search;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/// Takes text apart into the words that are searched: words of any script (Unicode's word boundaries), elided articles
/// off (`l'État` → `État`), case, accents and ligatures folded (`Œuvre` → `oeuvre`), words parted at the end of a line
/// made whole; with stems on request (light French stemming after Savoy, on the folded word, so that a query without
/// accents has the same stems).
final class PageAnalyzer extends Analyzer {

    /// Stands for a hyphen at the end of a line and the break after it. Unicode's rules join letters across it.
    static final char JOIN = '\u203F';

    /// A hyphen (also as some OCR writes it) at a line's end between a letter and a small letter, or within capitals: one
    /// capital or a digit after it speaks for a compound.
    private static final Pattern LINE_END_HYPHEN = Pattern.compile("(?:(?<=[\\p{L}\\p{M}])(?=.[ \\t]*\\R[ \\t]*\\p{Ll})"
            + "|(?<=\\p{Lu}{2})(?=.[ \\t]*\\R[ \\t]*\\p{Lu}{2}))[-\u2010\u00AD\u00AC][ \\t]*\\R[ \\t]*");
    /// Other signs that print and OCR have for an apostrophe, one for one so that places stay.
    private static final NormalizeCharMap APOSTROPHES = apostrophes("\u2018", "\u201B", "\u02BC", "\uFF07");

    /// What is longer is no word, and Lucene would refuse the page for it.
    private static final int LONGEST_WORD = 256;

    private final boolean stems;

    private static NormalizeCharMap apostrophes(String... signs) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String sign : signs) {
            map.add(sign, "\u2019");
        }
        return map.build();
    }

    private PageAnalyzer(boolean stems) {
        this.stems = stems;
    }

    /// Words as they are, folded.
    static PageAnalyzer words() {
        return new PageAnalyzer(false);
    }

    /// The stems of words.
    static PageAnalyzer stems() {
        return new PageAnalyzer(true);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PatternReplaceCharFilter(LINE_END_HYPHEN, String.valueOf(JOIN), new MappingCharFilter(APOSTROPHES, reader));
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new MappingCharFilter(APOSTROPHES, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new ICUTokenizer();
        TokenStream words = new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES);
        words = new LengthFilter(new ICUFoldingFilter(new LineEndFilter(words)), 1, LONGEST_WORD);
        return new TokenStreamComponents(tokenizer, stems ? new FrenchLightStemFilter(words) : words);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ICUFoldingFilter(in);
    }
}
