package org.relire.repair.lm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    private static String forms(Tokenizer tokenizer, String text) {
        return tokenizer.tokenize(text).stream().map(Token::form).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            l’État qu'il aime → l' | État | qu' | il | aime
            L'ÉTAT → L' | ÉTAT
            aujourd’hui les prud'hommes → aujourd'hui | les | prud'hommes
            d'hommes → d' | hommes
            a-t-il dit-elle → a | -t-il | dit | -elle
            donne-le-moi → donne | -le | -moi
            celui-ci, ces jours-là → celui | -ci | , | ces | jours | -là
            vous-mêmes au rendez-vous → vous | -mêmes | au | rendez-vous
            qu'est-ce que c'est → qu' | est | -ce | que | c' | est
            va-t'en → va | -t'en
            peut-être → peut-être
            M. Dupont et MM. Roy → M. | Dupont | et | MM. | Roy
            S.N.C.B. et C.P. → S.N.C.B. | et | C.P.
            J.-B. Nothomb → J. | - | B. | Nothomb
            art. 80, § 2, 1° → art. | 80 | , | § | 2 | , | 1 | °
            n° 12 → n° | 12
            15.12.1980 et 1,5 % → 15.12.1980 | et | 1,5 | %
            le 1er, le 20e → le | 1er | , | le | 20e
            l'A4 → l' | A4
            « Oui ! » → « | Oui | ! | »
            fin. → fin | .
            etc. → etc.
            dit -il → dit | -il
            qu'en-dira-t-on → qu' | en-dira | -t-on
            VA-T-IL → VA | -T-IL
            va-et-vient, vis-à-vis → va-et-vient | , | vis-à-vis
            1980–1985 → 1980 | – | 1985
            """)
    void cuts(String text, String tokens) {
        assertEquals(tokens, forms(new Tokenizer(), text));
    }

    @Test
    void unknownCompoundsFallApart() {
        assertEquals("arc-en-ciel | et | loi | - | programme",
                forms(new Tokenizer("arc-en-ciel"::equals), "arc-en-ciel et loi-programme"));
    }

    @Test
    void kindsTellWhatIsGluedToWhat() {
        List<TokenKind> kinds = new Tokenizer().tokenize("« L'an 1980 (a-t-il dit) : A4 – \"oui\" ? »").stream().map(Token::kind).toList();
        assertEquals(List.of(TokenKind.OPEN_QUOTE, TokenKind.ELISION, TokenKind.WORD, TokenKind.NUMBER, TokenKind.OPEN,
                TokenKind.WORD, TokenKind.CLITIC, TokenKind.WORD, TokenKind.CLOSE, TokenKind.HIGH_STOP, TokenKind.MIXED,
                TokenKind.DASH, TokenKind.QUOTE, TokenKind.WORD, TokenKind.QUOTE, TokenKind.HIGH_STOP, TokenKind.CLOSE_QUOTE), kinds);
    }

    @Test
    void sentencesStartAfterStopsButNotAfterAbbreviations() {
        List<Token> tokens = new Tokenizer().tokenize("Oui. Non, M. Roy");
        assertTrue(Tokenizer.startsSentence(null, 0));
        assertTrue(Tokenizer.startsSentence(tokens.get(1), tokens.get(2).start()));
        assertFalse(Tokenizer.startsSentence(tokens.get(3), tokens.get(4).start()));
        assertFalse(Tokenizer.startsSentence(tokens.get(4), tokens.get(5).start()));
    }

    @Test
    void anyTextIsCutWithoutLossOrOverlap() {
        var random = new Random(7);
        String letters = "aéœL'’-.,;:!?()«»\" \t\n0123°§–…\u0301\uD83D\uDE00\uFFFD";
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int end = 0;
            for (Token token : new Tokenizer(compound -> false).tokenize(text)) {
                assertTrue(text.substring(end, token.start()).isBlank(), text.toString());
                assertEquals(Typography.fold(text.substring(token.start(), token.end())), token.form());
                end = token.end();
            }
            assertTrue(text.substring(end).isBlank(), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "mot ", "a-il", "-il", "A.", "p. ", "1a", "-a1", "l'", "1,", "a'", "-", "\uD83D", "a-b1"})
    void timeGrowsNoFasterThanTheText(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new Tokenizer().tokenize(text));
    }
}
