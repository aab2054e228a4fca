package org.relire.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.relire.model.TextQuote;
import org.relire.model.TextRange;

class QuoteAnchorTest {

    private static final String PAGE = """
            La commission constate que la toiture n'est plus étanche. Trois seaux étaient disposés sous la lucarne.
            Il est recommandé de procéder aux travaux. Il est recommandé de prévenir le collège.
            La commission constate que le registre des prêts n'est pas tenu. Le préposé en convient.
            """;

    private final QuoteAnchor anchor = new QuoteAnchor();

    private static TextRange of(String text, String part) {
        int at = text.indexOf(part);
        return new TextRange(at, at + part.length());
    }

    private Optional<String> find(String part, String changed) {
        TextRange place = of(PAGE, part);
        return anchor.find(TextQuote.of(PAGE, place), place, changed).map(r -> r.in(changed));
    }

    @Test
    void whatDidNotChangeStaysWhereItIs() {
        TextRange place = of(PAGE, "Il est recommandé de prévenir");
        assertEquals(Optional.of(place), anchor.find(TextQuote.of(PAGE, place), place, PAGE));
    }

    @Test
    void aQuotationMovesWithTheTextBeforeIt() {
        String changed = "Rapport n° 12\n\n" + PAGE;
        assertEquals(Optional.of("Trois seaux étaient disposés"), find("Trois seaux étaient disposés", changed));
    }

    @Test
    void ofSeveralEqualPlacesTheSurroundingsDecide() {
        TextRange second = new TextRange(PAGE.lastIndexOf("La commission constate que"), PAGE.lastIndexOf(" le registre"));
        String changed = "Note. " + PAGE.replace("Trois seaux étaient disposés sous la lucarne.\n", "");
        TextRange found = anchor.find(TextQuote.of(PAGE, second), second, changed).orElseThrow();
        assertEquals(changed.lastIndexOf("La commission constate que"), found.start());
    }

    @Test
    void whereSurroundingsSayNothingTheNearestPlaceIsTaken() {
        String text = "xx oui yy oui zz oui ww";
        TextQuote quote = new TextQuote("oui", "", "");
        assertEquals(Optional.of(new TextRange(10, 13)), anchor.find(quote, new TextRange(11, 14), text));
    }

    @Test
    void correctedLettersDoNotLoseTheQuotation() {
        String noisy = PAGE.replace("registre des prêts", "regístre dcs prets");
        TextRange place = of(noisy, "La commission constate que le regístre dcs prets n'est pas tenu.");
        TextRange found = anchor.find(TextQuote.of(noisy, place), place, PAGE).orElseThrow();
        assertEquals("La commission constate que le registre des prêts n'est pas tenu.", found.in(PAGE));
    }

    @Test
    void aQuotationThatWasDeletedOrWrittenAnewIsDetached() {
        assertEquals(Optional.empty(), find("Trois seaux étaient disposés sous la lucarne.",
                PAGE.replace("Trois seaux étaient disposés sous la lucarne.", "Le grenier est vide et bien rangé depuis mai.")));
        assertEquals(Optional.empty(), find("Trois", ""));
    }

    @Test
    void theClosestPlaceIsNeverFartherThanTheBudgetAndNeverWorseThanAnyOther() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 400; round++) {
            String text = random(random, 40);
            String pattern = random(random, 2 + random.nextInt(8));
            int budget = random.nextInt(pattern.length());
            List<TextRange> found = FuzzySearch.closest(pattern, text, budget);
            int least = Integer.MAX_VALUE;
            for (int start = 0; start <= text.length(); start++) {
                for (int end = start; end <= text.length(); end++) {
                    least = Math.min(least, distance(pattern, text.substring(start, end)));
                }
            }
            assertEquals(least > budget, found.isEmpty(), pattern + " in " + text + " within " + budget);
            for (TextRange range : found) {
                assertEquals(least, distance(pattern, range.in(text)), pattern + " in " + text);
            }
        }
    }

    @Test
    void randomTyposWithinTheToleranceKeepTheAnchor() {
        SplittableRandom random = new SplittableRandom(9);
        String quote = "La commission constate que la toiture n'est plus étanche.";
        TextRange place = of(PAGE, quote);
        for (int round = 0; round < 100; round++) {
            StringBuilder changed = new StringBuilder(PAGE);
            for (int edit = 0; edit < 10; edit++) {
                int at = place.start() + 3 + random.nextInt(quote.length() - 8);
                changed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
            Optional<TextRange> found = anchor.find(TextQuote.of(PAGE, place), place, changed.toString());
            assertTrue(found.isPresent());
            assertTrue(Math.abs(found.get().start() - place.start()) <= 3 && Math.abs(found.get().end() - place.end()) <= 3);
        }
    }

    private static String random(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }

    private static int distance(String a, String b) {
        List<Integer> row = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            row.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row.getFirst();
            row.set(0, i);
            for (int j = 1; j <= b.length(); j++) {
                int above = row.get(j);
                int cost = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row.set(j, Math.min(cost, Math.min(above, row.get(j - 1)) + 1));
                diagonal = above;
            }
        }
        return row.getLast();
    }
}
