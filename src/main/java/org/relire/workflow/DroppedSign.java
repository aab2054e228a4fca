package org.relire.workflow;

import org.relire.model.RepairedPage;
import org.relire.model.TextRange;

/// Where a sign that stands by itself goes, one of the spaces beside it goes too, or two would be left in its place.
public final class DroppedSign {

    private DroppedSign() {
    }

    /// The range to drop so that one space is left, or none at a line's border.
    ///
    /// @param sign in `text`
    public static TextRange withSpace(String text, TextRange sign) {
        char left = sign.start() == 0 ? '\n' : text.charAt(sign.start() - 1);
        char right = sign.end() == text.length() ? '\n' : text.charAt(sign.end());
        if (sign.isEmpty()) {
            return sign;
        }
        if (right == ' ' && isBlank(left)) {
            return new TextRange(sign.start(), sign.end() + 1);
        }
        return left == ' ' && isBlank(right) ? new TextRange(sign.start() - 1, sign.end()) : sign;
    }

    /// The same in the raw text, where nothing else is said of that space.
    static TextRange rawWithSpace(RepairedPage page, TextRange rawSign) {
        TextRange present = page.toPresent(rawSign);
        TextRange whole = page.toRaw(withSpace(page.text(), present));
        boolean bare = whole.length() == rawSign.length() + 1 && whole.union(rawSign).equals(whole)
                && page.marks().stream().noneMatch(m -> m.range().overlaps(whole) && !m.range().overlaps(rawSign));
        return bare ? whole : rawSign;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
