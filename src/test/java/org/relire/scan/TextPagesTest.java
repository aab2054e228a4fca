package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextPagesTest {

    @Test
    void aFormFeedEndsAPage() {
        assertEquals(List.of("un\n", "deux\n", "", "quatre"), TextPages.of("un\n\fdeux\n\f\fquatre"));
    }

    @Test
    void theLastFormFeedStartsNoPage() {
        assertEquals(List.of("un", "deux"), TextPages.of("un\fdeux\f"));
    }

    @Test
    void aTextOfAFewPrintedPagesStaysWhole() {
        String text = "Une ligne de texte.\n".repeat(TextPages.LONG / 20);
        assertEquals(List.of(text), TextPages.of(text));
    }

    @Test
    void aLongTextIsCutAfterEmptyLines() {
        String text = ("Un alinéa de quelques mots. ".repeat(20) + "\n\n").repeat(60);
        List<String> pages = TextPages.of(text);
        assertTrue(pages.size() > 5);
        assertTrue(pages.subList(0, pages.size() - 1).stream().allMatch(page -> page.endsWith("\n\n")));
    }

    @RepeatedTest(20)
    void pagesPutTogetherAreTheTextAndNoneIsHuge(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60_000);
        while (text.length() < length) {
            text.append(switch (random.nextInt(20)) {
                case 0 -> "\n";
                case 1 -> "\n\n";
                case 2, 3, 4 -> " ";
                case 5 -> "𝔸";
                default -> "é".repeat(1 + random.nextInt(info.getCurrentRepetition() * 40));
            });
        }
        List<String> pages = TextPages.of(text.toString());
        assertEquals(text.toString(), String.join("", pages));
        assertTrue(pages.stream().allMatch(page -> page.length() <= TextPages.LONG));
        assertFalse(pages.stream().anyMatch(page -> !page.isEmpty() && Character.isLowSurrogate(page.charAt(0))));
        assertTrue(pages.size() == 1 || pages.stream().noneMatch(String::isEmpty));
    }
}
