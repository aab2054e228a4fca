package org.relire.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relire.model.BlockKind;
import org.relire.model.Box;
import org.relire.model.Language;
import org.relire.model.OcrBlock;
import org.relire.model.OcrLine;
import org.relire.model.OcrParagraph;
import org.relire.model.OcrWord;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.TextPlausibility;

/// Reads lines of which the engine is unsure once more, each by itself and with a threshold for each pixel: two lines that the page's reading
/// has run into one come apart, and words that stains had swallowed come back.
final class DoubtfulLines {

    private static final double ENOUGH = 0.7;
    /// In letters: shorter ones are stamps, signatures and numbers.
    private static final int SHORTEST = 15;
    /// More are a page that cannot be read any better.
    private static final int MOST = 12;

    private final RegionReader reader;
    private final LineVote vote;
    private final List<OcrWord> words;
    private int left = MOST;

    private DoubtfulLines(RegionReader reader, TextPlausibility plausibility, List<OcrWord> words) {
        this.reader = reader;
        this.vote = new LineVote(plausibility);
        this.words = words;
    }

    /// Reads a part of the page.
    interface RegionReader {

        /// @param place on the page's own pixels
        List<OcrBlock> read(Box place) throws RelireException;
    }

    /// The blocks with the better of both readings of each doubtful line.
    static List<OcrBlock> readAgain(List<OcrBlock> blocks, RegionReader reader, TextPlausibility plausibility) throws RelireException {
        DoubtfulLines doubtful = new DoubtfulLines(reader, plausibility, lines(blocks).flatMap(line -> line.words().stream()).toList());
        List<OcrBlock> all = new ArrayList<>();
        for (OcrBlock block : blocks) {
            List<OcrParagraph> paragraphs = new ArrayList<>();
            for (OcrParagraph paragraph : block.paragraphs()) {
                List<OcrLine> lines = new ArrayList<>();
                for (OcrLine line : paragraph.lines()) {
                    lines.addAll(doubtful.better(line));
                }
                paragraphs.add(new OcrParagraph(lines));
            }
            all.add(new OcrBlock(block.box(), block.kind(), block.language(), paragraphs));
        }
        return all;
    }

    private List<OcrLine> better(OcrLine line) throws RelireException {
        int letters = line.words().stream().mapToInt(word -> word.text().length()).sum();
        if (letters < SHORTEST || Readings.confidence(line.words()) >= ENOUGH || left == 0) {
            return List.of(line);
        }
        left--;
        try {
            List<OcrLine> read = lines(reader.read(line.box())).map(other -> own(other, line))
                    .filter(other -> !other.words().isEmpty()).toList();
            return strength(read) > strength(List.of(line)) ? read : List.of(voted(line, read));
        } catch (RelireException failure) {
            if (failure.kind() != ErrorKind.PAGE_TIMEOUT) {
                throw failure;
            }
            // what was read in time is kept
            left = 0;
            return List.of(line);
        }
    }

    /// The words of `read` that no other line than `line` has already.
    private OcrLine own(OcrLine read, OcrLine line) {
        List<OcrWord> own = read.words().stream().filter(word -> words.stream()
                .noneMatch(other -> !line.words().contains(other) && LostLines.isOn(other.box(), word.box()))).toList();
        return own.isEmpty() ? new OcrLine(read.box(), own) : new OcrLine(Box.around(own.stream().map(OcrWord::box).toList()), own);
    }

    private OcrLine voted(OcrLine line, List<OcrLine> read) {
        List<OcrWord> chosen = read.size() == 1 ? vote.vote(line.words(), List.of(read.getFirst().words())) : line.words();
        return chosen.isEmpty() ? line : new OcrLine(line.box(), chosen);
    }

    private static double strength(List<OcrLine> lines) {
        return lines.isEmpty() ? Double.NEGATIVE_INFINITY : Certainty.of(List.of(new OcrBlock(lines.getFirst().box(),
                BlockKind.TEXT, Language.UNKNOWN, List.of(new OcrParagraph(lines))))).strength();
    }

    private static Stream<OcrLine> lines(List<OcrBlock> blocks) {
        return blocks.stream().flatMap(block -> block.paragraphs().stream()).flatMap(paragraph -> paragraph.lines().stream());
    }
}
