package org.relire.gui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relire.model.TextRange;

/// Words are found on the open page, and pointed out while they are asked for.
class PageFindTest extends EditorFixture {

    private List<String> hits() {
        return editor.find().hits().stream().map(range -> range.in(shown())).toList();
    }

    private String at() {
        return shown().substring(text.caretProperty().get()).split("\\W", 2)[0];
    }

    @Test
    void theHitsArePointedOutAndGoneThroughRoundThePage() {
        editor.find().begin("LA COMMISSION");
        int count = hits().size();
        assertTrue(count > 1, () -> "too few to go round: " + hits());
        assertEquals(count, text.marksProperty().get().texts().stream().filter(mark -> mark.kind() == TextMark.Kind.HIT).count());
        assertEquals(Optional.of(0), editor.find().index());
        editor.find().previous();
        assertEquals(Optional.of(count - 1), editor.find().index());
        editor.find().next();
        assertEquals(Optional.of(0), editor.find().index());
        editor.find().close();
        assertEquals(List.of(), hits());
    }

    @Test
    void theHitsFollowWhatIsTypedAndThePage() {
        editor.find().begin("Valmont");
        assertEquals(List.of("Valmont"), hits());
        text.typed(0, 0, "Valmont, ");
        text.flush();
        work.passTime();
        assertEquals(List.of("Valmont", "Valmont"), hits());
        editor.turn(1);
        assertEquals(List.of(), hits());
        editor.find().wantedProperty().set("agents");
        assertEquals(List.of("agents"), hits());
        assertEquals("agents", at());
    }

    @Test
    void onePageOpenedAtHitsLeadsThroughThese() {
        editor.find().begin("Valmont");
        int second = shown().indexOf("commission");
        editor.open(document.page(0), List.of(new TextRange(0, 2), new TextRange(second, second + 10)));
        assertFalse(editor.find().openProperty().get());
        editor.find().next();
        assertEquals("commission", at());
        editor.find().next();
        assertEquals(0, text.caretProperty().get());
    }
}
