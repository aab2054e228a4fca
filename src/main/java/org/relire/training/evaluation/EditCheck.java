package org.relire.training.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repair;

/// Holds each edit and each suggestion against the truth, through one alignment of the repaired text.
///
/// An edit is right if all it wrote is in the truth at that place and nothing is missing beside it; one that changes nothing once both are folded is not
/// counted. A word that stays wrong counts as suggested if one of the suggestions of the suspect over it, put in place, makes it right.
/// Signs are unified and hyphens between letters dropped as in [Folding]; white space is compared as it stands.
final class EditCheck {
    private final String truth;
    private final String repaired;
    private final Unhyphenated present;
    private final Alignment alignment;
    private final int[] truthOfText;
    private Calibration edits = Calibration.NONE;
    private Calibration suggestions = Calibration.NONE;
    private final List<LeftWord> left = new ArrayList<>();
    private long leftWords;
    private long suspectWords;
    private long suggestedWords;
    private long firstWords;

    EditCheck(TextPair pair, Repair repair) {
        truth = compared(pair.truth());
        repaired = folded(RepairEvaluation.applied(pair.noisy(), repair.edits()));
        present = Unhyphenated.of(repaired);
        alignment = Alignment.of(present.text().chars().toArray(), truth.chars().toArray());
        truthOfText = alignment.truthOfText();
        int shift = 0;
        for (ProposedEdit edit : repair.edits()) {
            int start = edit.range().start() + shift;
            int end = start + edit.after().length();
            if (isSeen(pair.noisy(), edit)) {
                edits = edits.plus(edit.confidence(), isRight(start, end));
            }
            shift += edit.after().length() - edit.range().length();
        }
        checkWords(repair);
    }

    Calibration edits() {
        return edits;
    }

    Calibration suggestions() {
        return suggestions;
    }

    long leftWords() {
        return leftWords;
    }

    long suspectWords() {
        return suspectWords;
    }

    long suggestedWords() {
        return suggestedWords;
    }

    long firstWords() {
        return firstWords;
    }

    /// A word of the truth that is wrong after repair.
    ///
    /// @param word      without hyphens
    /// @param from      in the repaired text, signs folded: the words there that are in its place
    /// @param suggested whether it is among the suggestions
    record LeftWord(String word, int from, int to, boolean suggested) {
    }

    List<LeftWord> left() {
        return left;
    }

    /// The repaired text, signs folded.
    String repaired() {
        return repaired;
    }

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            folded.setCharAt(i, Character.isWhitespace(c) ? ' ' : Folding.sign(c));
        }
        return folded.toString();
    }

    /// Whether an edit changes what is compared: not where it only drops a hyphen between letters, or exchanges signs that count as one.
    private static boolean isSeen(String noisy, ProposedEdit edit) {
        int start = edit.range().start();
        int end = edit.range().end();
        String left = noisy.substring(Math.max(0, start - 1), start);
        String right = noisy.substring(end, Math.min(noisy.length(), end + 1));
        return !compared(left + noisy.substring(start, end) + right).equals(compared(left + edit.after() + right));
    }

    private static String compared(String text) {
        return Unhyphenated.of(folded(text)).text();
    }

    private boolean isRight(int startRepaired, int endRepaired) {
        int start = present.placeOf(startRepaired);
        int end = present.placeOf(endRepaired);
        int from = Math.max(0, start - 1);
        int to = Math.min(present.text().length(), end + 1);
        int expected = -1;
        for (int i = from; i < to; i++) {
            int place = truthOfText[i];
            boolean within = i >= start && i < end;
            if (place < 0 || expected >= 0 && place != expected || within && truth.charAt(place) != present.text().charAt(i)) {
                return false;
            }
            expected = place + 1;
        }
        return true;
    }

    private void checkWords(Repair repair) {
        int[] shiftedStart = new int[repair.suspects().size()];
        place(repair, shiftedStart);
        boolean[] seen = new boolean[shiftedStart.length];
        for (int start = 0; start < truth.length(); ) {
            int end = start;
            while (end < truth.length() && truth.charAt(end) != ' ') {
                end++;
            }
            if (end > start && !isRightWord(start, end)) {
                leftWords++;
                checkWord(start, end, repair.suspects(), shiftedStart, seen);
            }
            start = end + 1;
        }
        for (int i = 0; i < seen.length; i++) {
            List<Suggestion> offered = repair.suspects().get(i).suggestions();
            if (!offered.isEmpty()) {
                suggestions = suggestions.plus(offered.getFirst().confidence(), seen[i]);
            }
        }
    }

    private static void place(Repair repair, int[] shiftedStart) {
        int edit = 0;
        int shift = 0;
        for (int i = 0; i < shiftedStart.length; i++) {
            TextRange range = repair.suspects().get(i).range();
            while (edit < repair.edits().size() && repair.edits().get(edit).range().start() < range.start()) {
                shift += repair.edits().get(edit).after().length() - repair.edits().get(edit).range().length();
                edit++;
            }
            shiftedStart[i] = range.start() + shift;
        }
    }

    private boolean isRightWord(int start, int end) {
        String text = present.text();
        int first = alignment.textOf(start);
        int last = alignment.textOf(end - 1);
        if (first < 0 || last - first != end - 1 - start || !text.startsWith(truth.substring(start, end), first)) {
            return false;
        }
        return (first == 0 || text.charAt(first - 1) == ' ') && (last + 1 == text.length() || text.charAt(last + 1) == ' ');
    }

    private void checkWord(int start, int end, List<ProposedSuspect> suspects, int[] starts, boolean[] seen) {
        int from = present.origin(textAt(start));
        int to = Math.max(from, present.origin(textAt(end - 1))) + 1;
        while (from > 0 && repaired.charAt(from - 1) != ' ') {
            from--;
        }
        while (to < repaired.length() && repaired.charAt(to) != ' ') {
            to++;
        }
        String word = truth.substring(start, end);
        boolean suspect = false;
        boolean suggested = false;
        boolean first = false;
        for (int i = 0; i < starts.length; i++) {
            int suspectEnd = starts[i] + suspects.get(i).range().length();
            if (starts[i] <= to && suspectEnd >= from && suspectEnd <= repaired.length()) {
                suspect = true;
                List<String> offered = RepairEvaluation.texts(suspects.get(i));
                for (int s = 0; s < offered.size(); s++) {
                    if (makes(word, Math.min(from, starts[i]), Math.max(to, suspectEnd), starts[i], suspectEnd, folded(offered.get(s)))) {
                        suggested = true;
                        first |= s == 0;
                        seen[i] |= s == 0;
                    }
                }
            }
        }
        left.add(new LeftWord(word, from, to, suggested));
        suspectWords += suspect ? 1 : 0;
        suggestedWords += suggested ? 1 : 0;
        firstWords += first ? 1 : 0;
    }

    /// Whether a word stands in the stretch `from` to `to` of the repaired text once `start` to `end` in it is replaced.
    boolean makes(String word, int from, int to, int start, int end, String replacement) {
        String changed = repaired.substring(from, start) + replacement + repaired.substring(end, to);
        return List.of(Unhyphenated.of(changed).text().split(" ")).contains(word);
    }

    private int textAt(int truthPlace) {
        for (int i = truthPlace; i >= 0; i--) {
            if (alignment.textOf(i) >= 0) {
                return alignment.textOf(i);
            }
        }
        return 0;
    }
}
