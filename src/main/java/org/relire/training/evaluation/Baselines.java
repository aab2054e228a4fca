package org.relire.training.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.languagetool.JLanguageTool;
import org.languagetool.language.French;
import org.languagetool.rules.RuleMatch;
import org.relire.model.Origin;
import org.relire.model.QualityEstimate;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.TextRange;
import org.relire.model.Tier;
import org.relire.repair.DocumentContext;
import org.relire.repair.ProposedEdit;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.Repairer;
import org.tukaani.xz.XZInputStream;

/// `Baselines LEXICONS SET (tuning|held-out|all)`: what spell checkers make of a set when their first suggestion is taken blindly, by the
/// measures of [EvaluateRepair]: Hunspell with the dictionary `hunspell_fr_classical`, LanguageTool's spelling, and all that LanguageTool remarks.
public final class Baselines {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    private Baselines() {}

    public static void main(String[] args) throws IOException, ParseException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<TextPair> pairs = TextPair.read(Path.of(args[1])).stream().filter(p -> EvaluateRepair.isWanted(p, args[2])).toList();
        Hunspell hunspell = hunspell(Path.of(args[0]));
        score("hunspell", pairs, text -> spelled(text, hunspell), out);
        JLanguageTool tool = new JLanguageTool(French.getInstance());
        score("LanguageTool, spelling", pairs, text -> remarked(text, tool, true), out);
        score("LanguageTool, all rules", pairs, text -> remarked(text, tool, false), out);
    }

    private static void score(String name, List<TextPair> pairs, Corrector corrector, PrintStream out) {
        out.println(name);
        ScoreTable.print(new RepairEvaluation(new Baseline(corrector)).score(pairs), out);
    }

    private static Hunspell hunspell(Path lexicons) throws IOException, ParseException {
        byte[] affixes = Files.readAllBytes(lexicons.resolve("hunspell_fr_classical.aff"));
        try (InputStream in = new XZInputStream(Files.newInputStream(lexicons.resolve("hunspell_fr_classical.dic.xz")))) {
            Dictionary dictionary = new Dictionary(new ByteBuffersDirectory(), "baseline", new ByteArrayInputStream(affixes), in);
            return new Hunspell(dictionary);
        }
    }

    private static List<ProposedEdit> spelled(String text, Hunspell hunspell) {
        List<ProposedEdit> edits = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!hunspell.spell(word.group())) {
                List<String> suggestions = hunspell.suggest(word.group());
                edit(text, word.start(), word.end(), suggestions).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private static List<ProposedEdit> remarked(String text, JLanguageTool tool, boolean spellingOnly) throws IOException {
        List<ProposedEdit> edits = new ArrayList<>();
        int end = 0;
        List<RuleMatch> matches = new ArrayList<>(tool.check(text));
        matches.sort(Comparator.comparingInt(RuleMatch::getFromPos));
        for (RuleMatch match : matches) {
            if (match.getFromPos() >= end && (!spellingOnly || match.getRule().isDictionaryBasedSpellingRule())) {
                Optional<ProposedEdit> edit = edit(text, match.getFromPos(), match.getToPos(), match.getSuggestedReplacements());
                edit.ifPresent(edits::add);
                end = edit.isPresent() ? match.getToPos() : end;
            }
        }
        return edits;
    }

    private static Optional<ProposedEdit> edit(String text, int start, int end, List<String> suggestions) {
        String before = text.substring(start, end);
        if (suggestions.isEmpty() || suggestions.getFirst().equals(before)) {
            return Optional.empty();
        }
        Reason reason = Reason.of(ReasonKind.PROOFREADING, before, suggestions.getFirst());
        return Optional.of(new ProposedEdit(
                new TextRange(start, end), before, suggestions.getFirst(), 1, Tier.AUTO, new Origin.Model("baseline"), reason, List.of()));
    }

    private interface Corrector {
        List<ProposedEdit> edits(String text) throws IOException;
    }

    /// Takes what a checker suggests.
    private record Baseline(Corrector corrector) implements Repairer {
        @Override
        public Repairer in(DocumentContext document) {
            return this;
        }

        @Override
        public Repair repair(RepairInput page) {
            try {
                return new Repair(corrector.edits(page.text()), List.of(), quality(page));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public QualityEstimate quality(RepairInput page) {
            return new QualityEstimate(0, 0, 1);
        }

        @Override
        public String version() {
            return "baseline";
        }
    }
}
