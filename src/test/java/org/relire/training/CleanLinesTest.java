package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanLinesTest {
    @Test
    void writesAFileForEachCorpusWithoutWhatIsHeldOutOrWasThereBefore(@TempDir Path folder) throws IOException {
        List<String> lines = IntStream.range(0, 1000).mapToObj(i -> "Le témoin numéro " + i + " a parlé.").toList();
        Path corpora = Files.createDirectory(folder.resolve("corpora"));
        Files.write(corpora.resolve("a.txt"), lines.subList(0, 600));
        Files.write(corpora.resolve("b.txt"), lines.subList(500, 1000));
        Path out = folder.resolve("lines");
        CleanLines.main(new String[] {corpora.toString(), out.toString()});
        List<String> learnt = lines.stream().filter(line -> !HeldOut.isHeldOut(line)).toList();
        assertTrue(learnt.size() < lines.size());
        assertEquals(lines.subList(0, 600).stream().filter(learnt::contains).toList(), Files.readAllLines(out.resolve("a.txt")));
        assertEquals(lines.subList(600, 1000).stream().filter(learnt::contains).toList(), Files.readAllLines(out.resolve("b.txt")));
    }
}
