package org.relire.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An editor's day in the real window, by keyboard alone: twenty places corrected, each in the way that fits it, a series
/// corrected and taken back, the page read again, the program closed; and in another process all of it is still there.
class EditorsDayTest {

    @TempDir
    Path folder;

    private EditorsDay day;

    /// A decision by keys on the place that is selected.
    private record Decision(String selected, Runnable keys, String then) {
    }

    private List<Decision> twenty() {
        List<Decision> decisions = new ArrayList<>(List.of(
                new Decision("départernent", () -> day.keys.type(KeyCode.ENTER), "Le département finance"),
                new Decision("ttavaux", () -> day.chord(KeyCode.ALT, KeyCode.ENTER), "les travaux du réseau"),
                new Decision("cornpteurs", () -> day.chord(KeyCode.ALT, KeyCode.DIGIT2), "celle des\ncomptoirs sera"),
                new Decision("equipés", () -> day.keys.type(KeyCode.ENTER), "sont équipés depuis"),
                new Decision("rnunicipai", () -> day.keys.write("municipal").type(KeyCode.ENTER), "avis municipal de juin"),
                new Decision("Sainte-Orse", () -> day.chord(KeyCode.ALT, KeyCode.K), "de Sainte-Orse est"),
                new Decision("Valmontois", () -> day.chord(KeyCode.CONTROL, KeyCode.ENTER), "conseiller Valmontois demande"),
                new Decision("lacommune", () -> day.chord(KeyCode.CONTROL, KeyCode.D), "que la commune paie"),
                new Decision("com mune", () -> day.chord(KeyCode.CONTROL, KeyCode.M), "la\ncommune voisine"),
                new Decision("rnenées", () -> day.keys.type(KeyCode.ENTER), "analyses menées en mai")));
        for (int article = 1; article <= 10; article++) {
            decisions.add(new Decision("départernent", () -> day.keys.type(KeyCode.ENTER), "Article " + article + ". Le département répond"));
        }
        return decisions;
    }

    @BeforeEach
    void open() throws Exception {
        EditorsDay.fill(folder);
        day = new EditorsDay(folder);
    }

    @Test
    void allOfTheMorningsWorkIsStillThereInAnotherProcess() throws Exception {
        day.openPage();
        day.keys.type(KeyCode.F3);
        for (Decision decision : twenty()) {
            day.robot().await(decision.selected() + " before " + decision.then(), () -> decision.selected().equals(day.area().getSelectedText())
                    && day.area().getText().equals(stored()));
            decision.keys().run();
            day.robot().await(decision.then(), () -> stored().contains(decision.then()));
        }
        seriesCorrectedAndTakenBack();
        readAgain();
        looksChosen();
        assertEquals(0, evening(), "what the other process found is above");
    }

    private String stored() throws Exception {
        return day.store().repairedPage(EditorsDay.PAGE).orElseThrow().text();
    }

    private void seriesCorrectedAndTakenBack() throws Exception {
        day.robot().await("the next place", () -> "départernent".equals(day.area().getSelectedText()));
        String before = stored();
        day.keys.type(KeyCode.F9);
        day.robot().await("six places", () -> day.robot().scene().getRoot().lookup("#places") instanceof ListView<?> places && places.getItems().size() == 6);
        day.chord(KeyCode.CONTROL, KeyCode.ENTER);
        day.robot().await("the series is corrected", () -> !stored().contains("départernent"));
        day.robot().await("no place is left", () -> day.robot().find("#places", ListView.class).getItems().isEmpty());
        day.chord(KeyCode.CONTROL, KeyCode.Z);
        day.robot().await("the series is taken back", () -> stored().equals(before));
    }

    private void readAgain() throws Exception {
        String before = stored();
        Files.writeString(folder.resolve("before-reading.txt"), before);
        day.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        day.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        day.robot().await("the page is read again", () -> stored().contains("comptoirs sera bien revue"));
        String expected = before.replace("sera revue", "sera bien revue")
                .replace("départernent répond des murs", "département répond des murs");
        assertEquals(expected, stored(), "the new reading, with all that was done");
        day.robot().await("it is on the screen", () -> day.area().getText().equals(expected) && day.area().isFocused());
        day.chord(KeyCode.CONTROL, KeyCode.HOME);
        day.keys.type(KeyCode.DELETE);
        day.robot().await("a letter is gone", () -> stored().startsWith("ÉLIBÉRATION"));
        Files.writeString(folder.resolve("corrected.txt"), stored());
        day.step(KeyCode.Z);
        Files.writeString(folder.resolve("left.txt"), stored());
        assertTrue(stored().startsWith("DÉLIBÉRATION"));
    }

    private void looksChosen() {
        day.chord(KeyCode.ALT, KeyCode.L);
        day.chord(KeyCode.ALT, KeyCode.B);
        day.chord(KeyCode.ALT, KeyCode.G);
        day.chord(KeyCode.CONTROL, KeyCode.ADD);
        day.robot().await("lines of print and larger type", () -> day.area().getStyleClass().containsAll(List.of("by-line", "size-3")));
        day.close();
    }

    /// Another Java, with the options of this one.
    private int evening() throws Exception {
        List<String> command = Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-javaagent")),
                Stream.of("-cp", System.getProperty("java.class.path"), EditorsEvening.class.getName(), folder.toString()))
                .flatMap(s -> s).toList();
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            assertTrue(process.waitFor(4, TimeUnit.MINUTES), "the other process ends");
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
