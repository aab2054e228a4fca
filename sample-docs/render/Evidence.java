import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the author of a text marked in it: `{F:a finding}`, `{R:a recommendation}`, `{R@addressee:...}`.
///
/// @param kind      `finding` or `recommendation`
/// @param addressee as named in the text, or empty
/// @param quote     the marked words as printed, on one line
record Evidence(String kind, String addressee, String quote) {

    /// Stands before a marked word in the text handed to the layout; followed by a letter that numbers the mark.
    static final char MARK = '\u0001';

    private static final Pattern MARKED = Pattern.compile("\\{([FR])(?:@([^:]*))?:(.*?)}", Pattern.DOTALL);

    /// The text without braces, with a mark before each marked passage; the passages are added to `found`.
    static String extract(String text, List<Evidence> found) {
        Matcher matcher = MARKED.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String kind = matcher.group(1).equals("F") ? "finding" : "recommendation";
            String addressee = matcher.group(2) == null ? "" : matcher.group(2);
            String quote = matcher.group(3).replaceAll("\\[(\\d)]", "($1)").strip();
            found.add(new Evidence(kind, addressee, quote));
            String marked = "" + MARK + (char) (0xE000 + found.size() - 1) + matcher.group(3);
            matcher.appendReplacement(out, Matcher.quoteReplacement(marked));
        }
        matcher.appendTail(out);
        return out.toString();
    }

}
