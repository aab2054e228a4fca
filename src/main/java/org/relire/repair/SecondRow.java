package org.relire.repair;

/// A stretch of a page as the neural reader is given it: as in the text that taught it, white space of any length is one character.
///
/// @param start  place in the page of its first character
/// @param text   what is read
/// @param places for each place of the stretch, and for its end, the place in `text`
record SecondRow(int start, String text, int[] places) {

    static SecondRow of(char[] page, int start, int end) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[end - start + 1];
        for (int i = start; i < end; i++) {
            if (i == start || !Character.isWhitespace(page[i]) || !Character.isWhitespace(page[i - 1])) {
                text.append(page[i]);
            }
            places[i - start] = text.length() - 1;
        }
        places[end - start] = text.length();
        return new SecondRow(start, text.toString(), places);
    }

    /// Another text written so.
    static String condensed(String text) {
        return of(text.toCharArray(), 0, text.length()).text;
    }

    /// The place in `text` of a place of the page.
    int place(int inPage) {
        return places[inPage - start];
    }

    /// The end in `text` of a stretch that ends before a place of the page.
    int end(int inPage) {
        return inPage == start ? 0 : places[inPage - start - 1] + 1;
    }
}
