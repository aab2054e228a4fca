package org.relire.gui.series;

/// Text that a person is to see whatever it is: nothing, blanks at its ends, line ends.
final class Visible {

    private Visible() {
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
