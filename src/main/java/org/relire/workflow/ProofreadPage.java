package org.relire.workflow;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.Language;
import org.relire.model.RepairedPage;
import org.relire.model.Suspect;
import org.relire.model.TextRange;
import org.relire.workflow.port.Proofreader;
import org.relire.workflow.port.Remark;

/// Has a page proofread: a second opinion on its suspects, and remarks on the grammar of what nobody doubted so far. That a list lacks a word which
/// repair has looked at and does not doubt tells nothing: of a hundred such words two are wrong, the others are names, places, Latin
/// (`docs/measurements.md`). Takes seconds, and many more the first time: call it in the background.
public final class ProofreadPage {

    private final Proofreader proofreader;

    public ProofreadPage(Proofreader proofreader) {
        this.proofreader = proofreader;
    }

    /// What the proofreader says of a suspect.
    ///
    /// @param remark    its remark on the passage
    /// @param suggested the index of the suspect's suggestion that the proofreader would have too; -1 for none
    public record Opinion(Suspect suspect, Remark remark, int suggested) {
    }

    /// A page, proofread.
    ///
    /// @param opinions on suspects, in order of the suspects; those it does not remark on are left out
    /// @param remarks  on grammar elsewhere, in order, but for what a person has verified; ranges in the present text
    public record Result(List<Opinion> opinions, List<Remark> remarks) {
        public Result {
            opinions = List.copyOf(opinions);
            remarks = List.copyOf(remarks);
        }
    }

    /// Proofreads the page's present text as French.
    public Result run(RepairedPage page) throws RelireException {
        List<Opinion> opinions = new ArrayList<>();
        List<Remark> others = new ArrayList<>(proofreader.check(page.text(), Language.FRENCH));
        for (Suspect suspect : page.suspects()) {
            TextRange place = page.toPresent(suspect.range());
            others.stream().filter(r -> r.range().overlaps(place)).findFirst()
                    .ifPresent(remark -> opinions.add(new Opinion(suspect, remark, agreed(suspect, remark, place, page.text()))));
            others.removeIf(r -> r.range().overlaps(place));
        }
        others.removeIf(r -> r.kind() == Remark.Kind.SPELLING || page.isHuman(page.toRaw(r.range())));
        return new Result(opinions, others);
    }

    /// The remark may cover more than the suspect: its replacement is set into the suspect's text before they are compared.
    private static int agreed(Suspect suspect, Remark remark, TextRange place, String text) {
        TextRange whole = place.union(remark.range());
        for (int i = 0; i < suspect.suggestions().size(); i++) {
            String suggested = text.substring(whole.start(), place.start())
                    + suspect.suggestions().get(i).text() + text.substring(place.end(), whole.end());
            for (String replacement : remark.replacements()) {
                String proofread = text.substring(whole.start(), remark.range().start())
                        + replacement + text.substring(remark.range().end(), whole.end());
                if (proofread.equals(suggested)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
