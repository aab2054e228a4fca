package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class CorpusReaderTest {
    private static final List<String> LINES = IntStream.range(0, 2000).mapToObj(i -> "Le témoin numéro " + i + " a parlé.").toList();

    private static List<String> read(Path folder, boolean heldOut) throws IOException {
        var lines = new ArrayList<String>();
        var reader = new CorpusReader(heldOut);
        for (Corpus corpus : Corpus.in(folder)) {
            reader.read(corpus, lines::add);
        }
        return lines;
    }

    @Test
    void eachLineIsReadOnceOnOneSideOfTheSplit(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.txt"), LINES);
        try (var out = new XZOutputStream(Files.newOutputStream(folder.resolve("b.txt.xz")), new LZMA2Options(1))) {
            out.write((String.join("\n", LINES.reversed()) + "\nUne ligne de plus.\n").getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("SOURCES.tsv"), "Cette ligne n'est pas un corpus\n");
        List<String> learnt = read(folder, false);
        List<String> heldOut = read(folder, true);
        assertEquals(LINES.size() + 1, learnt.size() + heldOut.size());
        assertTrue(heldOut.stream().allMatch(HeldOut::isHeldOut) && heldOut.size() > 5);
        assertFalse(new HashSet<>(learnt).removeAll(heldOut));
    }

    @Test
    void reportsWeighMostAndCodesLeast() {
        assertEquals(7, Corpus.weightOf("fr_rapports_enquete_an.txt.xz"));
        assertEquals(6, Corpus.weightOf("be_questions_parl.txt.xz"));
        assertEquals(2, Corpus.weightOf("romans_cligs.txt.xz"));
        assertEquals(1, Corpus.weightOf("ca_lois_reglements_tiers.txt.xz"));
    }
}
