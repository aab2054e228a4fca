package org.relire.training.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.repair.ProposedEdit;

/// A repaired text with its lines as they are printed: repair moves the second half of a word that a line's end parts up to the
/// first, which would make two lines differ from a truth that has the lines as printed.
final class PrintedLines {

    private static final Pattern LINE_END = Pattern.compile("[-=¬](\\h*\\R\\h*)");
    /// What stands between the halves of a word whose hyphen is lost or a speck.
    private static final Pattern LOST = Pattern.compile("^\\p{L}+[^-=¬\\p{L}\\d\\s]?\\h*\\R\\h*\\p{L}");

    private PrintedLines() {
    }

    /// The text with edits applied, but each word that a line's end parts left where it was parted.
    static String of(String raw, List<ProposedEdit> edits) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (ProposedEdit edit : edits) {
            text.append(raw, at, edit.range().start()).append(parted(edit.before(), edit.after()));
            at = edit.range().end();
        }
        return text.append(raw, at, raw.length()).toString();
    }

    private static String parted(String before, String after) {
        if (LOST.matcher(before).find() && after.strip().indexOf('\n') < 0) {
            return before;
        }
        Matcher end = LINE_END.matcher(before);
        String word = after.strip();
        if (!end.find() || LINE_END.matcher(after).find()) {
            return after;
        }
        int place = Math.min(end.start(), word.length());
        String space = before.endsWith(" ") ? " " : "";
        return word.substring(0, place) + "-" + end.group(1) + word.substring(place) + space;
    }
}
