package org.relire.proof;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.languagetool.JLanguageTool;
import org.languagetool.language.French;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.relire.model.TextRange;
import org.relire.workflow.port.Remark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// LanguageTool for French, started once, on first use or before; it checks one text at a time.
final class FrenchChecker {

    private static final Logger LOG = LoggerFactory.getLogger(FrenchChecker.class);

    /// Advice on how one should write, on spaces and signs, and on capitals: OCR breaks words, not style, and a page's
    /// lines break everything that looks at spaces. The rest (spelling, agreement, grammar, homonyms, elision, dates that
    /// cannot be) stays.
    private static final List<String> ADVICE = List.of(
            "CASING", "CAT_ANGLICISMES_FOREIGN_TERMS", "CAT_ARCHAISMES", "CAT_CALQUES", "CAT_MAJUSCULES",
            "CAT_MARQUES_DE_COMMERCE", "CAT_PLEONASMES", "CAT_REGIONALISMES", "CAT_TOURS_CRITIQUES", "CAT_TYPOGRAPHIE",
            "MISC", "PONCTUATION_POINT", "PONCTUATION_STYLE_OS", "PONCTUATION_VIRGULE", "PUNCTUATION",
            "REPETITIONS_STYLE", "STYLE", "TYPOGRAPHY");
    /// What older or careful prose writes otherwise than these rules would: `au delà`, `quelque exemple`, `mieux vaudrait`, `jusque près de`.
    private static final List<String> NEEDLESS_RULES = List.of(
            "ADRESSES_BELGIQUE", "ADRESSES_FRANCE", "AU_DELA", "CONFUSION_IMPA_PSIM", "IL_FAUT", "JUSQUE", "QUELQUE_TRUC", "URL");
    /// Rules that compare several words with a list of names.
    private static final String LISTED_NAMES = "FR_MULTITOKEN_SPELLING";
    private static final int MOST_REPLACEMENTS = 5;

    private final FutureTask<JLanguageTool> start = new FutureTask<>(FrenchChecker::load);
    private final ReentrantLock checking = new ReentrantLock();

    private static JLanguageTool load() {
        JLanguageTool tool = new JLanguageTool(French.getInstance());
        ADVICE.forEach(category -> tool.disableCategory(new CategoryId(category)));
        tool.disableRules(NEEDLESS_RULES);
        return tool;
    }

    void startInBackground() {
        Thread thread = Thread.ofPlatform().daemon().name("proofreader-start").priority(Thread.MIN_PRIORITY)
                .unstarted(start);
        thread.start();
    }

    /// The tool, once it is ready.
    JLanguageTool tool() throws InterruptedException {
        start.run(); // does nothing where it runs or ran already
        try {
            return start.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("LanguageTool does not start", e);
        }
    }

    /// @throws InterruptedException if the thread is interrupted before its turn
    List<Remark> check(String piece) throws InterruptedException {
        JLanguageTool tool = tool();
        checking.lockInterruptibly();
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            return tool.check(annotated(piece)).stream().map(FrenchChecker::remark).filter(remark -> !isTypists(remark, piece))
                    .sorted((a, b) -> a.range().compareTo(b.range())).toList();
        } catch (IOException | RuntimeException e) {
            // A rule that stumbles over odd text must not take the other remarks of the page with it.
            LOG.warn("A passage of {} characters could not be proofread", piece.length(), e);
            return List.of();
        } finally {
            checking.unlock();
        }
    }

    /// The lines put together: a line feed reads as a space, a hyphen before it and a small letter as nothing.
    private static AnnotatedText annotated(String piece) {
        AnnotatedTextBuilder text = new AnnotatedTextBuilder();
        int from = 0;
        for (int at = 0; at < piece.length(); at++) {
            if (piece.charAt(at) == '\n') {
                int hyphen = isHyphenated(piece, at) ? at - 1 : at;
                text.addText(piece.substring(from, hyphen));
                text.addMarkup(piece.substring(hyphen, at + 1), hyphen < at ? "" : " ");
                from = at + 1;
            }
        }
        return text.addText(piece.substring(from)).build();
    }

    private static boolean isHyphenated(String piece, int lineFeed) {
        return lineFeed > 1 && "-\u00AD\u00AC\u2010".indexOf(piece.charAt(lineFeed - 1)) >= 0
                && Character.isLetter(piece.charAt(lineFeed - 2))
                && lineFeed + 1 < piece.length() && Character.isLowerCase(piece.charAt(lineFeed + 1));
    }

    /// Whether all that a remark would have is accents on capitals, which typewriters lack and many a print leaves out (`CONTROLE`, `Etat`), or other signs between
    /// the same figures (`31.12.1974`).
    private static boolean isTypists(Remark remark, String piece) {
        String written = remark.range().in(piece);
        return remark.replacements().stream().anyMatch(replacement -> isPlainCapitals(written, replacement) || isSameFigures(written, replacement));
    }

    private static boolean isPlainCapitals(String written, String replacement) {
        return written.length() == replacement.length() && IntStream.range(0, written.length()).allMatch(i ->
                written.charAt(i) == replacement.charAt(i) || Character.isUpperCase(written.charAt(i)) && written.charAt(i) == plain(replacement.charAt(i)));
    }

    private static boolean isSameFigures(String written, String replacement) {
        return written.chars().noneMatch(Character::isLetter) && figures(written).equals(figures(replacement));
    }

    private static String figures(String text) {
        return text.replaceAll("\\D", "");
    }

    private static char plain(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private static Remark remark(RuleMatch match) {
        List<String> replacements = match.getSuggestedReplacements();
        String message = match.getMessage().replace("<suggestion>", "«\u00A0").replace("</suggestion>", "\u00A0»");
        return new Remark(new TextRange(match.getFromPos(), match.getToPos()), kind(match.getRule()), match.getRule().getId(), message,
                replacements.subList(0, Math.min(MOST_REPLACEMENTS, replacements.size())));
    }

    private static Remark.Kind kind(Rule rule) {
        boolean listed = rule.isDictionaryBasedSpellingRule() || rule.getId().startsWith(LISTED_NAMES);
        return listed ? Remark.Kind.SPELLING : Remark.Kind.GRAMMAR;
    }

    void close() {
        start.cancel(false);
    }
}
