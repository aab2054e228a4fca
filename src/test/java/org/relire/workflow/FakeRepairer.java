package org.relire.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.relire.model.Origin;
import org.relire.model.QualityEstimate;
import org.relire.model.Reason;
import org.relire.model.ReasonKind;
import org.relire.model.Suggestion;
import org.relire.model.TextRange;
import org.relire.model.Tier;
import org.relire.repair.DocumentContext;
import org.relire.repair.ProposedEdit;
import org.relire.repair.ProposedSuspect;
import org.relire.repair.Repair;
import org.relire.repair.RepairInput;
import org.relire.repair.RepairWatch;
import org.relire.repair.Repairer;

/// Repairs `prefet` to `préfet`, doubts `rnaire`, would drop `¤`, and takes each `#` for an error.
public class FakeRepairer implements Repairer {

    public static final Origin MODEL = new Origin.Model("fake");

    @Override
    public Repairer in(DocumentContext document) {
        return this;
    }

    @Override
    public Repair repair(RepairInput page) {
        Reason accent = Reason.of(ReasonKind.ACCENT, "e", "é");
        List<ProposedEdit> edits = new ArrayList<>();
        Pattern.compile("prefet").matcher(page.text()).results().forEach(m -> edits.add(new ProposedEdit(
                range(m), m.group(), "préfet", 0.99, Tier.AUTO, MODEL, accent, List.of())));
        Reason shape = Reason.of(ReasonKind.CONFUSION, "rn", "m");
        List<ProposedSuspect> suspects = new ArrayList<>();
        Pattern.compile("rnaire").matcher(page.text()).results().forEach(m -> suspects.add(new ProposedSuspect(
                range(m), m.group(), List.of(new Suggestion("maire", 0.8, shape)), 0.8, MODEL, shape)));
        Reason speck = Reason.of(ReasonKind.SPECK, "¤", "");
        Pattern.compile("¤").matcher(page.text()).results().forEach(m -> suspects.add(new ProposedSuspect(
                range(m), m.group(), List.of(new Suggestion("", 0.6, speck), new Suggestion("à", 0.2, shape)), 0.7, MODEL, speck)));
        return new Repair(edits, suspects, quality(page));
    }

    @Override
    public Repair repair(RepairInput page, RepairWatch watch) {
        return watch.goOn(0, 0) ? repair(page) : new Repair(List.of(), List.of(), quality(page));
    }

    private static TextRange range(MatchResult match) {
        return new TextRange(match.start(), match.end());
    }

    @Override
    public QualityEstimate quality(RepairInput page) {
        double rate = page.text().chars().filter(c -> c == '#').count() / (double) Math.max(1, page.text().length());
        return new QualityEstimate(rate, rate / 2, Math.min(1, rate * 2));
    }

    @Override
    public String version() {
        return "fake";
    }
}
