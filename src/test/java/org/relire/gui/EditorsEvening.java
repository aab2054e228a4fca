package org.relire.gui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.relire.workflow.EditPage;
import org.relire.model.Origin;

/// The same desk in another process, after the program was closed: what the morning left is all there, and can be taken back to
/// the first letter and done again. Ends with 0 where it is so.
final class EditorsEvening {

    private final EditorsDay day;

    private EditorsEvening(EditorsDay day) {
        this.day = day;
    }

    public static void main(String[] arguments) {
        int result = 1;
        try {
            new EditorsEvening(new EditorsDay(Path.of(arguments[0]))).check();
            result = 0;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        }
        Runtime.getRuntime().halt(result);
    }

    private static void same(Object expected, Object found, String what) {
        if (!expected.equals(found)) {
            throw new AssertionError(what + ": expected\n" + expected + "\nbut found\n" + found);
        }
    }

    private String kept(String name) throws Exception {
        return Files.readString(day.folder.resolve(name));
    }

    private void check() throws Exception {
        day.openPage();
        same(kept("left.txt"), day.text(), "the text");
        same(true, day.store().dictionary().contains("Valmontois"), "the dictionary");
        same(List.of(), day.store().integrityProblems(), "problems");
        looks();
        backAndForth();
        day.chord(KeyCode.CONTROL, KeyCode.DIGIT9);
        day.robot().await("the history", () -> day.robot().scene().getRoot().lookup("#steps") instanceof ListView<?> steps
                && steps.getItems().size() == Math.min(200, day.store().ledger(EditorsDay.PAGE).size()));
        day.close();
    }

    /// The screen is as it was left: by lines, with the text as it was read below, the legend, larger type.
    private void looks() {
        day.robot().await("the lines of print", () -> day.area().getStyleClass().containsAll(Set.of("by-line", "size-3")));
        for (String part : List.of("#raw-pane", "#legend")) {
            Node node = day.robot().find(part, Node.class);
            same(true, node.isVisible(), part);
        }
    }

    private void backAndForth() throws Exception {
        day.step(KeyCode.Y);
        same(kept("corrected.txt"), day.text(), "what was undone in the morning, done again");
        day.step(KeyCode.Z);
        day.step(KeyCode.Z);
        same(kept("before-reading.txt"), day.text(), "the page before it was read again");
        EditPage editor = new EditPage(day.store(), new Origin.Person("Claire Delvaux"), java.time.Clock.systemUTC());
        int steps = 2;
        while (editor.steps(EditorsDay.PAGE).undo().isPresent()) {
            day.step(KeyCode.Z);
            steps++;
        }
        same(day.store().chosenReading(EditorsDay.PAGE).orElseThrow().text(), day.text(), "the text as it was read first");
        same(true, steps > 20, "more than twenty steps: " + steps);
        for (int i = 0; i < steps; i++) {
            day.step(KeyCode.Y);
        }
        same(kept("corrected.txt"), day.text(), "all done again");
    }
}
