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

/// Reads lines once more, each by itself: those of which the engine is unsure with a threshold for each pixel, so that two lines that the page's
/// reading has run into one come apart and words that stains had swallowed come back; those that hold an odd word with lower letters and without
/// preparation, as one more vote.
final class DoubtfulLines {

    private static final double ENOUGH = 0.7;
    /// In letters: shorter ones are stamps, signatures and numbers.
    private static final int SHORTEST = 15;
    /// Of each kind: more are a page that cannot be read any better.
    private static final int MOST = 12;

    private final RegionReader apart;
    private final RegionReader smaller;
    private final LineVote vote;
    private final OddWords odd;
    private final List<OcrWord> words = new ArrayList<>();
    private int doubtfulLeft = MOST;
    private int oddLeft = MOST;

    /// @param apart   reads a line with a threshold for each pixel
    /// @param smaller reads a line with lower letters and less preparation
    DoubtfulLines(RegionReader apart, RegionReader smaller, TextPlausibility plausibility) {
        this.apart = apart;
        this.smaller = smaller;
        this.vote = new LineVote(plausibility);
        this.odd = new OddWords(plausibility);
    }

    /// Reads a part of the page.
    interface RegionReader {

        /// @param place on the page's own pixels
        List<OcrBlock> read(Box place) throws RelireException;
    }

    /// The blocks with the better of both readings of each doubtful line.
    List<OcrBlock> readAgain(List<OcrBlock> blocks) throws RelireException {
        lines(blocks).forEach(line -> words.addAll(line.words()));
        List<OcrBlock> all = new ArrayList<>();
        for (OcrBlock block : blocks) {
            List<OcrParagraph> paragraphs = new ArrayList<>();
            for (OcrParagraph paragraph : block.paragraphs()) {
                List<OcrLine> lines = new ArrayList<>();
                for (OcrLine line : paragraph.lines()) {
                    lines.addAll(better(line));
                }
                paragraphs.add(new OcrParagraph(lines));
            }
            all.add(new OcrBlock(block.box(), block.kind(), block.language(), paragraphs));
        }
        return all;
    }

    private List<OcrLine> better(OcrLine line) throws RelireException {
        int letters = line.words().stream().mapToInt(word -> word.text().length()).sum();
        try {
            if (doubtfulLeft > 0 && letters >= SHORTEST && Readings.confidence(line.words()) < ENOUGH) {
                doubtfulLeft--;
                return stronger(line);
            }
            if (oddLeft > 0 && odd.areIn(line)) {
                oddLeft--;
                return List.of(likelier(line));
            }
        } catch (RelireException failure) {
            if (failure.kind() != ErrorKind.PAGE_TIMEOUT) {
                throw failure;
            }
            // what was read in time is kept
            doubtfulLeft = 0;
            oddLeft = 0;
        }
        return List.of(line);
    }

    private List<OcrLine> stronger(OcrLine line) throws RelireException {
        List<OcrLine> read = lines(apart.read(line.box())).map(other -> own(other, line)).filter(other -> !other.words().isEmpty()).toList();
        return strength(read) > strength(List.of(line)) ? read : List.of(voted(line, read));
    }

    /// The line after a vote, or another reading of it that shares next to nothing with it, if that is the stronger one.
    private OcrLine likelier(OcrLine line) throws RelireException {
        List<OcrLine> read = lines(smaller.read(line.box())).map(other -> along(line, other)).filter(other -> !other.words().isEmpty()).toList();
        boolean other = read.size() == 1 && !LineVote.isLike(Readings.text(line.words()), Readings.text(read.getFirst().words()));
        return other && strength(read) > strength(List.of(line)) ? read.getFirst() : voted(line, read);
    }

    /// The words of `read` that no other line than `line` has already.
    private OcrLine own(OcrLine read, OcrLine line) {
        return of(read, read.words().stream().filter(word -> words.stream()
                .noneMatch(other -> !line.words().contains(other) && LostLines.isOn(other.box(), word.box()))).toList());
    }

    /// The words of `read` that lie on `line`.
    private static OcrLine along(OcrLine line, OcrLine read) {
        return of(read, read.words().stream().filter(word -> PageVote.isOn(line, word.box())).toList());
    }

    private static OcrLine of(OcrLine read, List<OcrWord> words) {
        return words.isEmpty() ? new OcrLine(read.box(), words) : new OcrLine(Box.around(words.stream().map(OcrWord::box).toList()), words);
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
        return blocks.stream().flatMap(OcrBlock::lines);
    }
}
