import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes what an old OCR program would have made of a text: the damage classes of printed French, each at its own rate.
final class TextDamage {

    /// The classes of damage, with the share of words (or places) that each may strike.
    enum Kind {
        SPLIT_BY_SPACING(0.014), SPLIT_AT_HYPHEN(0.4), RUN_TOGETHER(0.022), ACCENT(0.12), SIGN_FOR_LETTER(0.025),
        LETTER_SHAPE(0.025), SPECK(0.018), LONE_LETTER(0.4), CODING(0.07), WRONG_WORD(0.07);

        final double rate;

        Kind(double rate) {
            this.rate = rate;
        }
    }

    /// One piece of damage done, as counted in the log.
    record Done(Kind kind, String before, String after, int page, int line) {
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final List<String[]> SHAPES = List.of(new String[] {"rn", "m"}, new String[] {"m", "rn"},
            new String[] {"cl", "d"}, new String[] {"d", "cl"}, new String[] {"li", "h"}, new String[] {"h", "li"},
            new String[] {"rt", "n"}, new String[] {"la", "fa"}, new String[] {"é", "t!"}, new String[] {"ô", "O"},
            new String[] {"l", "I"}, new String[] {"l", "1"}, new String[] {"I", "l"}, new String[] {"in", "m"});
    private static final Map<String, String> WRONG = Map.ofEntries(Map.entry("aux", "eux"), Map.entry("la", "là"),
            Map.entry("dès", "des"), Map.entry("à", "a"), Map.entry("où", "ou"), Map.entry("une", "Une"),
            Map.entry("sont", "sent"), Map.entry("par", "pas"), Map.entry("dans", "clans"), Map.entry("est", "cst"),
            Map.entry("que", "quo"), Map.entry("plus", "pins"), Map.entry("pour", "pont"));

    private final SplittableRandom random;
    private final double strength;
    private final List<Done> log = new ArrayList<>();
    private int page;
    private int line;

    TextDamage(long seed, double strength) {
        this.random = new SplittableRandom(seed);
        this.strength = strength;
    }

    List<Done> log() {
        return log;
    }

    /// How often each class was done.
    Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(kind, (int) log.stream().filter(d -> d.kind() == kind).count());
        }
        return counts;
    }

    /// A damaged page, lines as printed but for the splits at line-end hyphens.
    String page(String text) {
        page++;
        line = 0;
        List<String> out = new ArrayList<>();
        for (String printed : text.split("\n")) {
            line++;
            out.add(line(printed));
        }
        return joinHyphens(String.join("\n", out));
    }

    /// A damaged line.
    String line(String printed) {
        StringBuilder out = new StringBuilder();
        Matcher words = WORD.matcher(printed);
        int last = 0;
        while (words.find()) {
            String gap = printed.substring(last, words.start());
            out.append(gap(gap, words.group()));
            out.append(word(words.group()));
            last = words.end();
        }
        return out.append(printed.substring(last)).toString();
    }

    private boolean strikes(Kind kind) {
        return random.nextDouble() < kind.rate * strength;
    }

    private String gap(String gap, String next) {
        if (gap.equals(" ") && next.length() > 3 && strikes(Kind.RUN_TOGETHER)) {
            return done(Kind.RUN_TOGETHER, gap, "");
        }
        if (gap.equals(" ") && strikes(Kind.SPECK)) {
            String[] specks = {" . ", " · ", " ,", " • ", " ' ", " - "};
            return done(Kind.SPECK, gap, specks[random.nextInt(specks.length)]);
        }
        return gap;
    }

    private String word(String word) {
        String wrong = WRONG.get(word);
        if (wrong != null && strikes(Kind.WRONG_WORD)) {
            return done(Kind.WRONG_WORD, word, wrong);
        }
        if ((word.equals("à") || word.equals("a") || word.equals("y")) && strikes(Kind.LONE_LETTER)) {
            String[] letters = {"1", "I", "i", "ù", "il"};
            return done(Kind.LONE_LETTER, word, letters[random.nextInt(letters.length)]);
        }
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        if (!capitals && word.length() > 3 && strikes(Kind.SPLIT_BY_SPACING)) {
            return done(Kind.SPLIT_BY_SPACING, word, spaced(word));
        }
        if (word.indexOf('’') == 1 && strikes(Kind.SPLIT_BY_SPACING)) {
            return done(Kind.SPLIT_BY_SPACING, word, word.replace("’", random.nextBoolean() ? " ’ " : " ’"));
        }
        if (hasAccent(word) && strikes(Kind.ACCENT)) {
            return done(Kind.ACCENT, word, otherAccent(word));
        }
        if (strikes(Kind.SIGN_FOR_LETTER)) {
            return done(Kind.SIGN_FOR_LETTER, word, sign(word));
        }
        if (!capitals && strikes(Kind.LETTER_SHAPE)) {
            return done(Kind.LETTER_SHAPE, word, shape(word));
        }
        if (word.matches(".*f[fil].*") && random.nextInt(4) == 0) {
            return done(Kind.CODING, word, ligatures(word));
        }
        if ((hasAccent(word) || word.length() > 6) && strikes(Kind.CODING)) {
            return done(Kind.CODING, word, coding(word));
        }
        return word;
    }

    private String done(Kind kind, String before, String after) {
        if (!before.equals(after)) {
            log.add(new Done(kind, before, after, page, line));
        }
        return after;
    }

    private String spaced(String word) {
        if (word.length() < 7 && random.nextBoolean()) {
            return String.join(" ", word.split(""));
        }
        int cut = 2 + random.nextInt(word.length() - 3);
        return word.substring(0, cut) + " " + word.substring(cut);
    }

    private static boolean hasAccent(String word) {
        return word.chars().anyMatch(c -> "éèêëàâîïôûùçÉÀ".indexOf(c) >= 0);
    }

    private String otherAccent(String word) {
        StringBuilder out = new StringBuilder();
        boolean bare = random.nextInt(3) > 0;
        for (char c : word.toCharArray()) {
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
            out.append(switch (c) {
                case 'é' -> bare ? "e" : random.nextBoolean() ? "è" : "ê";
                case 'è', 'ê' -> bare ? "e" : "é";
                case 'î' -> bare ? "l" : "ï";
                case 'ç' -> "c";
                default -> bare ? base : String.valueOf(c);
            });
        }
        return out.toString();
    }

    private String sign(String word) {
        int from = random.nextInt(word.length());
        for (int k = 0; k < word.length(); k++) {
            int i = (from + k) % word.length();
            String sign = switch (word.charAt(i)) {
                case 'i' -> "1";
                case 'o' -> "0";
                case 'l' -> random.nextBoolean() ? "1" : "!";
                case 't' -> word.length() > 2 ? "!" : "";
                case 'é' -> i == 0 ? "6" : "•";
                case '’' -> "•";
                case 's' -> "5";
                case 'S' -> "$";
                case 'O' -> "0";
                default -> "";
            };
            if (!sign.isEmpty()) {
                return word.substring(0, i) + sign + word.substring(i + 1);
            }
        }
        return word;
    }

    private String shape(String word) {
        int from = random.nextInt(SHAPES.size());
        for (int k = 0; k < SHAPES.size(); k++) {
            String[] pair = SHAPES.get((from + k) % SHAPES.size());
            int at = word.indexOf(pair[0]);
            if (at >= 0) {
                return word.substring(0, at) + pair[1] + word.substring(at + pair[0].length());
            }
        }
        return word;
    }

    /// The four ways in which an encoding goes wrong, in turn.
    private String coding(String word) {
        int turn = (int) (log.stream().filter(d -> d.kind() == Kind.CODING).count() % 4);
        return switch (turn) {
            case 0 -> word.replaceFirst("[éèêëàâîïôûùçÉÀ’]", "\uFFFD");
            case 1 -> new String(word.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.Charset.forName("windows-1252"));
            case 2 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            default -> word.length() > 6 ? word.substring(0, 4) + "\u00AD" + word.substring(4) : word;
        };
    }

    private static String ligatures(String word) {
        return word.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ");
    }

    /// Line-end hyphens: some are lost and leave two halves on one line, the rest stay as printed.
    private String joinHyphens(String text) {
        Matcher matcher = Pattern.compile("(\\p{L}+)-\n(\\p{L}+)").matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            boolean lost = strikes(Kind.SPLIT_AT_HYPHEN);
            String after = lost ? matcher.group(1) + " " + matcher.group(2) + "\n" : matcher.group();
            if (lost) {
                log.add(new Done(Kind.SPLIT_AT_HYPHEN, matcher.group(1) + matcher.group(2), after.strip(), page, 0));
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(after));
        }
        return matcher.appendTail(out).toString().replace("\n ", "\n");
    }
}
