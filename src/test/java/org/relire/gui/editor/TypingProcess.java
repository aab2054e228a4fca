package org.relire.gui.editor;

import java.nio.file.Path;
import java.util.List;
import org.relire.gui.DiskCollection;
import org.relire.gui.TestDesk;
import org.relire.gui.jobs.ManualBackground;
import org.relire.workflow.Collection;
import org.relire.workflow.RelireException;

/// Types a word into a page, lets the time pass in which it has to be saved, and dies without another word.
final class TypingProcess {

    private TypingProcess() {
    }

    public static void main(String[] arguments) throws RelireException {
        Collection collection = DiskCollection.open(Path.of(arguments[0]));
        ManualBackground work = ManualBackground.atOnce();
        EditorViewModel editor = new EditorViewModel(TestDesk.quiet(collection, DiskCollection.tools(), work.background()));
        editor.open(DiskCollection.PAGE, List.of());
        int at = 0;
        for (char letter : "Préambul".toCharArray()) {
            editor.text().typed(at++, 0, String.valueOf(letter));
        }
        work.passTime();
        editor.text().typed(at, 0, "e");
        Runtime.getRuntime().halt(7);
    }
}
