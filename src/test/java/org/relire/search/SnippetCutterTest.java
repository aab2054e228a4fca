package org.relire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relire.model.TextRange;
import org.relire.workflow.port.Snippet;

class SnippetCutterTest {

    @Test
    void blanksSideBySideCountAsOneAndThoseAtTheBeginningAsNone() {
        String text = "Le début d’une longue page.".repeat(3) + "\n\n            résumé   des\n      travaux";
        int at = text.indexOf("travaux");
        Snippet snippet = SnippetCutter.cut(text, List.of(new TextRange(at, at + 7)));
        assertEquals("… résumé des travaux", snippet.text().substring(0, 2) + snippet.text().substring(snippet.text().indexOf("résumé")));
        assertEquals("travaux", snippet.highlights().getFirst().in(snippet.text()));
        String indented = " ".repeat(70) + "résumé";
        Snippet behind = SnippetCutter.cut("mot" + indented, List.of(new TextRange(73, 79)));
        assertEquals("… résumé", behind.text());
        assertEquals("résumé", behind.highlights().getFirst().in(behind.text()));
    }
}
