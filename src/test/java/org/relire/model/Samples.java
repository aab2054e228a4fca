package org.relire.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Seeded documents, readings and marks for tests.
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-01T10:15:30.123456789Z");
    public static final Origin EDITOR = new Origin.Person("claire");
    public static final Origin ENGINE = new Origin.Model("relire-1");
    public static final Origin RULE = new Origin.Rule("line-end-hyphen");

    private static final String[] SYLLABLES = {"ad", "mi", "nis", "tra", "tion", "é", "cœur", "l'É", "ça", "rap", "port",
        "de", "s", "12", "°", "qu’", "ﬁ", "𝔸", "�"};

    private final Random random;

    public Samples(long seed) {
        this.random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    /// A document; the same `number` gives the same one.
    public static SourceDocument document(int number, int pages) {
        String sha256 = String.format(Locale.ROOT, "%064x", number * 0x9E3779B97F4A7C15L & Long.MAX_VALUE);
        sha256 = sha256.substring(48) + sha256.substring(0, 48);
        return new SourceDocument(DocumentId.ofSha256(sha256), sha256, "rapport n° " + number + ".pdf",
                MediaKind.PDF, pages, 1000L + number, NOW.plusSeconds(number));
    }

    public String word() {
        StringBuilder word = new StringBuilder();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /// A reading with a layout of about `words` words with glyphs.
    public Reading reading(ReadingSource source, int words) {
        return Reading.ofLayout(source, "tesseract 5.5 fra_fast", layout(words), NOW.plusMillis(random.nextInt(10_000)));
    }

    public OcrPage layout(int words) {
        List<OcrBlock> blocks = new ArrayList<>();
        for (int left = words; left > 0; left -= 200) {
            BlockKind kind = BlockKind.values()[random.nextInt(BlockKind.values().length)];
            Language language = Language.values()[random.nextInt(Language.values().length)];
            blocks.add(new OcrBlock(box(), kind, language, List.of(paragraph(Math.min(200, left)))));
        }
        return new OcrPage(2480, 3508, 300, blocks);
    }

    private OcrParagraph paragraph(int words) {
        List<OcrLine> lines = new ArrayList<>();
        for (int left = words; left > 0; left -= 10) {
            List<OcrWord> line = new ArrayList<>();
            for (int i = Math.min(10, left); i > 0; i--) {
                line.add(ocrWord());
            }
            lines.add(new OcrLine(box(), line));
        }
        return new OcrParagraph(lines);
    }

    private OcrWord ocrWord() {
        String text = word();
        List<Glyph> glyphs = text.codePoints().mapToObj(c -> glyph(Character.toString(c))).toList();
        return new OcrWord(text, box(), random.nextDouble(), glyphs);
    }

    private Glyph glyph(String text) {
        List<GlyphAlternative> alternatives = random.nextInt(3) > 0
                ? List.of()
                : List.of(new GlyphAlternative("é", random.nextFloat()), new GlyphAlternative("rn", random.nextFloat()));
        return new Glyph(text, box(), random.nextFloat(), alternatives);
    }

    private Box box() {
        return new Box(random.nextInt(2400) - 10, random.nextInt(3500) - 10, random.nextInt(300), random.nextInt(60));
    }

    /// An edit by the repair engine.
    public static Edit machineEdit(String raw, TextRange range, String after) {
        return new Edit(range, range.in(raw), after, ENGINE, 0.97, Reason.of(ReasonKind.CONFUSION, "rn", "m"), NOW);
    }

    public static Suspect suspect(String raw, TextRange range) {
        Reason reason = Reason.of(ReasonKind.UNKNOWN_WORD);
        List<Suggestion> suggestions = List.of(new Suggestion("commission", 0.6, reason));
        return new Suspect(range, range.in(raw), suggestions, 0.4, reason, ENGINE, NOW);
    }

    public static PageChange adding(Mark... marks) {
        return new PageChange(List.of(), List.of(marks), marks[0].origin(), NOW);
    }
}
