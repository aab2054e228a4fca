package org.relire.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.relire.workflow.port.MatchReason;

/// Makes Lucene's query from what was typed. Each leaf bears the name of the [MatchReason] that it stands for.
///
/// @param words takes words apart as they are, folded
/// @param stems into stems
record QueryMaker(Analyzer words, Analyzer stems) {

    /// The very words rank above any number of other forms, and those above near spellings. BM25 lets a word's count weigh
    /// little more than twice, so these factors keep them apart.
    private static final float EXACT_BOOST = 64;
    private static final float STEM_BOOST = 8;
    /// The raw text says the same as the present text, only worse.
    private static final float RAW_BOOST = 0.01f;
    private static final int MOST_SPELLINGS = 1_000;
    private static final int MOST_STATES = 10_000;
    /// Near spellings rank by nearness alone: how common a misreading is says nothing of the page.
    private static final MultiTermQuery.RewriteMethod BY_NEARNESS =
            new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_SPELLINGS);
    private static final SpanMultiTermQueryWrapper.SpanRewriteMethod SPELLINGS_IN_SEQUENCE =
            new SpanMultiTermQueryWrapper.TopTermsSpanBooleanQueryRewrite(MOST_SPELLINGS);
    private static final String APOSTROPHES = "['\u2019\u2018\u201B\u02BC\uFF07]";
    private static final Pattern ELISION = Pattern.compile(
            "^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)" + APOSTROPHES, Pattern.CASE_INSENSITIVE);
    /// The words of a pattern, as the analysis parts them: at whatever is no letter or digit, but not at an apostrophe within.
    private static final Pattern PATTERN_WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}*]+(?:" + APOSTROPHES + "[\\p{L}\\p{M}\\p{N}*]+)*");

    /// Finds the pages whose text in `field` is as asked.
    Query in(PageField field, Clause clause) {
        return query(clause, List.of(field), List.of(field));
    }

    /// Finds the pages of which one of the texts is as asked by itself; what must not be there is in neither.
    Query inEither(Clause clause) {
        List<PageField> both = List.of(PageField.TEXT, PageField.RAW);
        Query raw = query(clause, List.of(PageField.RAW), both);
        return new DisjunctionMaxQuery(List.of(
                query(clause, List.of(PageField.TEXT), both), new BoostQuery(raw, RAW_BOOST)), 0);
    }

    private Query query(Clause clause, List<PageField> fields, List<PageField> forbidden) {
        return switch (clause) {
            case Clause.All(var clauses) -> all(clauses, fields, forbidden);
            case Clause.Any(var clauses) -> any(clauses.stream().map(c -> query(c, fields, forbidden)).toList());
            case Clause.Not(var inner) -> not(query(inner, forbidden, fields));
            case Clause.Word word -> best(fields, field -> word(word.text(), field));
            case Clause.Phrase phrase -> best(fields, field -> phrase(phrase, field));
            case Clause.Pattern pattern -> best(fields, field -> pattern(pattern.text(), field));
            case Clause.Tagged tagged -> tagged(tagged.name());
            case Clause.Near near -> best(fields, field -> near(near, field));
        };
    }

    private Query all(List<Clause> clauses, List<PageField> fields, List<PageField> forbidden) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean anyWanted = false;
        boolean anyForbidden = false;
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Not(var inner)) {
                builder.add(query(inner, forbidden, fields), Occur.MUST_NOT);
                anyForbidden = true;
            } else if (!isSilent(clause)) {
                builder.add(query(clause, fields, forbidden), Occur.MUST);
                anyWanted = true;
            }
        }
        if (!anyWanted) {
            builder.add(anyForbidden ? new MatchAllDocsQuery() : new MatchNoDocsQuery(), Occur.MUST);
        }
        return builder.build();
    }

    /// Whether there is no word in it: a dash between two words asks for nothing.
    private boolean isSilent(Clause clause) {
        return clause instanceof Clause.Word(var text) && tokens(words, text).isEmpty()
                || clause instanceof Clause.Phrase(var phrase, _) && tokens(words, phrase).isEmpty()
                || clause instanceof Clause.Pattern(var pattern) && patterns(pattern).isEmpty()
                || clause instanceof Clause.Tagged(var name) && name.isBlank();
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        queries.forEach(query -> builder.add(query, Occur.SHOULD));
        return builder.build();
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.MUST).add(query, Occur.MUST_NOT).build();
    }

    private interface Leaf {
        Query in(PageField field);
    }

    private static Query best(List<PageField> fields, Leaf leaf) {
        return new DisjunctionMaxQuery(fields.stream().map(leaf::in).toList(), 0);
    }

    /// Pages that bear the tag, and where; it says nothing of how well they match.
    private static Query tagged(String name) {
        String folded = PageDocument.foldedTag(name);
        Query query = folded.endsWith("*")
                ? new PrefixQuery(new Term(PageDocument.TAG, folded.substring(0, folded.length() - 1)))
                : new TermQuery(new Term(PageDocument.TAG, folded));
        return named(MatchReason.TAG, new ConstantScoreQuery(query), 0);
    }

    private Query word(String text, PageField field) {
        List<Query> ways = new ArrayList<>();
        for (String spelling : spellings(text)) {
            ways.add(named(MatchReason.EXACT, sequence(field.words(), tokens(words, spelling)), EXACT_BOOST));
            ways.add(named(MatchReason.STEM, sequence(field.stems(), tokens(stems, spelling)), STEM_BOOST));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private Query phrase(Clause.Phrase phrase, PageField field) {
        List<Query> ways = new ArrayList<>();
        for (String spelling : spellings(phrase.text())) {
            ways.add(named(MatchReason.EXACT, sequence(field.words(), tokens(words, spelling), phrase.gap()), EXACT_BOOST));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /// A hyphenated word may stand parted at its hyphen at the end of a line, where it is indexed as one.
    private static List<String> spellings(String text) {
        String joined = text.replaceAll("(?<=\\p{L})-(?=\\p{L})", "");
        return joined.equals(text) ? List.of(text) : List.of(text, joined);
    }

    private Query pattern(String text, PageField field) {
        List<Query> ways = new ArrayList<>();
        for (String spelling : spellings(text)) {
            List<String> parts = patterns(spelling);
            if (parts.size() == 1) {
                // Constant scores: how many words begin so in the whole collection says nothing of this page.
                Query query = wildcard(parts.getFirst(), field, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
                ways.add(named(MatchReason.EXACT, query, EXACT_BOOST));
            } else if (!parts.isEmpty()) {
                ways.add(named(MatchReason.EXACT, sequenceOfPatterns(parts, field), EXACT_BOOST));
            }
        }
        return ways.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(ways, 0);
    }

    /// The words and patterns of which a pattern is made; those of stars alone stand for nothing.
    private static List<String> patterns(String text) {
        return PATTERN_WORD.matcher(text).results()
                .map(match -> ELISION.matcher(match.group()).replaceFirst(""))
                .filter(part -> part.chars().anyMatch(c -> c != '*')).toList();
    }

    private WildcardQuery wildcard(String part, PageField field, MultiTermQuery.RewriteMethod rewrite) {
        return new WildcardQuery(new Term(field.words(), words.normalize(field.words(), part)), MOST_STATES, rewrite);
    }

    private Query sequenceOfPatterns(List<String> parts, PageField field) {
        SpanNearQuery.Builder builder = new SpanNearQuery.Builder(field.words(), true);
        for (String part : parts) {
            builder.addClause(part.indexOf('*') < 0
                    ? new SpanTermQuery(new Term(field.words(), words.normalize(field.words(), part)))
                    : new SpanMultiTermQueryWrapper<>(wildcard(part, field, SPELLINGS_IN_SEQUENCE)));
        }
        return builder.build();
    }

    private Query near(Clause.Near near, PageField field) {
        List<String> parts = tokens(words, near.text());
        if (parts.size() != 1) {
            return word(near.text(), field);
        }
        Query fuzzy = new FuzzyQuery(
                new Term(field.words(), parts.getFirst()), near.edits(), 0, MOST_SPELLINGS, true, BY_NEARNESS);
        return new DisjunctionMaxQuery(List.of(word(near.text(), field), named(MatchReason.FUZZY, fuzzy, 1)), 0);
    }

    private static Query sequence(String field, List<String> tokens) {
        return sequence(field, tokens, 0);
    }

    private static Query sequence(String field, List<String> tokens, int gap) {
        return switch (tokens.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> new TermQuery(new Term(field, tokens.getFirst()));
            default -> new PhraseQuery(gap, field, tokens.toArray(String[]::new));
        };
    }

    private static Query named(MatchReason reason, Query query, float boost) {
        return NamedMatches.wrapQuery(reason.name(), new BoostQuery(query, boost));
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (increment.getPositionIncrement() > 0) {
                    tokens.add(term.toString());
                }
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
