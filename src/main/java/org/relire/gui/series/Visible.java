package org.relire.gui.series;

import org.relire.workflow.Messages;

/// Text that a person is to see whatever it is: nothing, blanks at its ends, line ends.
final class Visible {

    private Visible() {
    }

    /// The same for what takes a text's place: of nothing it says so.
    static String replacement(String text, Messages messages) {
        return text.isEmpty() ? messages.text("series.removal") : of(text);
    }

    static String of(String text) {
        if (text.isEmpty()) {
            return "∅";
        }
        String flat = text.replace('\n', '⏎');
        int from = 0;
        while (from < flat.length() && flat.charAt(from) == ' ') {
            from++;
        }
        int to = flat.length();
        while (to > from && flat.charAt(to - 1) == ' ') {
            to--;
        }
        return "␣".repeat(from) + flat.substring(from, to) + "␣".repeat(flat.length() - to);
    }
}
