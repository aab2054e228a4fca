package org.relire.repair.lattice;

import java.util.List;
import java.util.Locale;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoding.Slip;
import org.relire.repair.lm.Casing;

/// Writes a word of the lattice as it would stand in the text: what matched stays to the letter (capitals, missing accents on
/// capitals, hyphens at what was a line end), what was misread is written anew in the same case.
final class Writing {
    private static final float MATCH = 0.35f;
    private static final Casing[] CASINGS = Casing.values();

    private final Passage passage;
    private final Edges edges;
    private final Steps steps;

    Writing(Passage passage, Edges edges, Steps steps) {
        this.passage = passage;
        this.edges = edges;
        this.steps = steps;
    }

    /// The text of an edge that begins at `start` of the page.
    String of(int edge, int start) {
        if (edges.type[edge] == Edges.SPECK) {
            return "";
        }
        if (edges.type[edge] == Edges.VERBATIM) {
            return new String(passage.text(), start, passage.from() + edges.end[edge] - start);
        }
        StringBuilder text = new StringBuilder();
        write(edges.step[edge], start, CASINGS[edges.casing[edge]], text);
        return text.toString();
    }

    private void write(int step, int start, Casing casing, StringBuilder text) {
        int parent = steps.parent[step];
        if (parent < 0) {
            return;
        }
        write(parent, start, casing, text);
        int from = start + steps.place[parent];
        int taken = steps.taken[step];
        if (isMatch(step) || isParting(step, from)) {
            text.append(passage.text(), from, taken);
            return;
        }
        String out = truth(step);
        boolean raise = casing == Casing.UPPER || casing == Casing.CAPITALISED && text.isEmpty();
        if (raise && !out.isEmpty()) {
            text.append(casing == Casing.UPPER ? out.toUpperCase(Locale.ROOT) : Character.toUpperCase(out.charAt(0)) + out.substring(1));
        } else {
            text.append(out);
        }
    }

    private boolean isMatch(int step) {
        return steps.taken[step] == 1 && Channel.length(steps.out[step]) == 1
                && steps.cost[step] - steps.cost[steps.parent[step]] < MATCH;
    }

    private boolean isParting(int step, int from) {
        boolean hyphen = steps.out[step] == Channel.pack('-') && steps.taken[step] > 1;
        return (hyphen || Channel.length(steps.out[step]) == 0) && steps.taken[step] > 0 && passage.text()[from] == '-'
                && steps.cost[step] - steps.cost[steps.parent[step]] < 1.5f;
    }

    private String truth(int step) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Channel.length(steps.out[step]); i++) {
            out.append(Channel.character(steps.out[step], i));
        }
        return out.toString();
    }

    /// Whether an edge leaves the text as it is.
    boolean keeps(int edge, int start) {
        return edges.type[edge] == Edges.VERBATIM
                || of(edge, start).contentEquals(new String(passage.text(), start, passage.from() + edges.end[edge] - start));
    }

    /// Adds what was misread within an edge.
    void slips(int edge, int start, List<Slip> slips) {
        if (edges.type[edge] == Edges.SPECK) {
            slips.add(new Slip("", new String(passage.text(), start, passage.from() + edges.end[edge] - start)));
        } else if (edges.type[edge] == Edges.WORD) {
            for (int step = edges.step[edge]; steps.parent[step] >= 0; step = steps.parent[step]) {
                int from = start + steps.place[steps.parent[step]];
                if (!isMatch(step) && !isParting(step, from)) {
                    slips.add(new Slip(truth(step), new String(passage.text(), from, steps.taken[step])));
                }
            }
        }
    }
}
