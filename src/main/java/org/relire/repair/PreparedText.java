package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.relire.model.TextRange;
import org.relire.repair.lm.Typography;

/// A page's text as the decoder takes it: traces of encodings undone, signs of the law restored, typographic variants folded, with the way back to the raw text.
final class PreparedText {
    /// What all long dashes are folded to.
    private static final char DASH = '–';
    /// Dashes that no French text has between letters; shorter ones stand between names and figures that go from one to the other (`Paris–Lille`).
    private static final String LONG = "—―";

    private final String raw;
    private final char[] plain;
    private final char[] folded;
    private final int[] rawStart;
    private final List<EncodingRules.Fix> fixes;

    private PreparedText(String raw, char[] plain, char[] folded, int[] rawStart, List<EncodingRules.Fix> fixes) {
        this.raw = raw;
        this.plain = plain;
        this.folded = folded;
        this.rawStart = rawStart;
        this.fixes = fixes;
    }

    static PreparedText of(String raw) {
        List<EncodingRules.Fix> fixes = new ArrayList<>(EncodingRules.find(raw));
        fixes.addAll(DosAccents.find(raw));
        String text = Typography.fold(raw);
        fixes.addAll(LegalSigns.find(text));
        fixes.addAll(Figures.find(text));
        fixes.addAll(SpacedDates.find(text));
        fixes.addAll(Eleven.find(text));
        fixes.addAll(SmallL.find(text));
        fixes.addAll(Guillemets.find(text));
        fixes.addAll(LostSpaces.find(text));
        fixes.addAll(ListMarks.find(text));
        fixes.addAll(LearnedPrefixes.find(text));
        fixes.addAll(Initials.find(text));
        fixes = EncodingRules.apart(fixes);
        StringBuilder plain = new StringBuilder(raw.length());
        int length = raw.length();
        for (EncodingRules.Fix fix : fixes) {
            length += fix.after().length() - (fix.end() - fix.start());
        }
        int[] starts = fixes.isEmpty() ? new int[0] : new int[length + 1];
        int at = 0;
        List<EncodingRules.Fix> all = new ArrayList<>(fixes);
        all.add(new EncodingRules.Fix(raw.length(), raw.length(), "", ""));
        for (EncodingRules.Fix fix : all) {
            for (; at < fix.start(); at++) {
                note(starts, plain.length(), at);
                plain.append(raw.charAt(at));
            }
            for (int i = 0; i < fix.after().length(); i++) {
                note(starts, plain.length(), at);
                plain.append(fix.after().charAt(i));
            }
            at = fix.end();
        }
        note(starts, plain.length(), raw.length());
        char[] characters = plain.toString().toCharArray();
        char[] folded = new char[characters.length];
        for (int i = 0; i < folded.length; i++) {
            char c = Typography.fold(characters[i]);
            folded[i] = c < ' ' && !Character.isWhitespace(c) ? ' ' : isHyphen(characters, i) ? '-' : c;
        }
        return new PreparedText(raw, characters, folded, starts, fixes);
    }

    /// Whether a sign after two letters is a hyphen: a long dash before a letter, or `=`, `¬`, a soft hyphen or a long dash that parts a word at a line's end, as worn typewriters, OCR
    /// programs and some transcriptions have it.
    private static boolean isHyphen(char[] text, int place) {
        boolean dash = Typography.fold(text[place]) == DASH;
        if (!dash && "=¬\u00AD".indexOf(text[place]) < 0 || place < 2 || !Character.isLetter(text[place - 1]) || !Character.isLetter(text[place - 2])) {
            return false;
        }
        int next = place + 1;
        if (LONG.indexOf(text[place]) >= 0 && next < text.length && Character.isLetter(text[next])) {
            return true;
        }
        while (next < text.length && (text[next] == ' ' || text[next] == '\r')) {
            next++;
        }
        return next + 1 < text.length && text[next] == '\n' && Character.isLowerCase(text[next + 1]);
    }

    private static void note(int[] starts, int place, int rawPlace) {
        if (starts.length > place) {
            starts[place] = rawPlace;
        }
    }

    /// The characters for the decoder.
    char[] folded() {
        return folded;
    }

    int length() {
        return folded.length;
    }

    /// Whether a place holds a long dash that is taken for a hyphen.
    boolean isLongHyphen(int place) {
        return folded[place] == '-' && Typography.fold(plain[place]) == DASH;
    }

    /// Whether a place holds another sign that is taken for a hyphen.
    boolean isTakenForHyphen(int place) {
        return folded[place] == '-' && Typography.fold(plain[place]) != '-';
    }

    /// The place in the raw text of a place here.
    int raw(int place) {
        return rawStart.length == 0 ? place : rawStart[place];
    }

    /// The first place here that is not before a place in the raw text.
    int prepared(int rawPlace) {
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (raw(middle) < rawPlace) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String raw(int start, int end) {
        return raw.substring(raw(start), raw(end));
    }

    /// What stands between two places, with traces of encodings undone.
    String plain(int start, int end) {
        return new String(plain, start, end - start);
    }

    /// Whether anything but white space stands at a place of the raw text.
    boolean isSign(int rawPlace) {
        return rawPlace >= 0 && rawPlace < raw.length() && !Character.isWhitespace(raw.charAt(rawPlace));
    }

    String rawText(TextRange range) {
        return range.in(raw);
    }

    /// What the rules changed, places in the raw text.
    List<EncodingRules.Fix> fixes() {
        return fixes;
    }

    /// A reading of the folded text between two places, with the page's own signs in place of the folded ones.
    /// Signs of a kind are taken one by one where the reading has as many of them, else all as the first.
    String unfolded(int start, int end, String reading) {
        StringBuilder text = new StringBuilder(reading);
        for (int i = start; i < end; i++) {
            if (plain[i] != folded[i] && !isTakenForHyphen(i) && !Character.isWhitespace(folded[i]) && isFirst(start, i)) {
                unfold(start, end, folded[i], text);
            }
        }
        return text.toString();
    }

    /// Whether no character between `start` and `place` is the same, folded.
    private boolean isFirst(int start, int place) {
        for (int i = start; i < place; i++) {
            if (folded[i] == folded[place] && plain[i] != folded[i]) {
                return false;
            }
        }
        return true;
    }

    private void unfold(int start, int end, char sign, StringBuilder text) {
        int[] places = IntStream.range(start, end).filter(i -> folded[i] == sign).toArray();
        boolean asMany = text.chars().filter(c -> c == sign).count() == places.length;
        char first = plain[IntStream.of(places).filter(i -> plain[i] != sign).findFirst().orElse(places[0])];
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == sign) {
                text.setCharAt(i, asMany ? plain[places[next++]] : first);
            }
        }
    }
}
