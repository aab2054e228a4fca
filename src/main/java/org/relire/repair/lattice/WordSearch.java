package org.relire.repair.lattice;

import java.util.Arrays;
import org.relire.repair.channel.Channel;
import org.relire.repair.lm.Casing;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Lexicon;

/// Finds the forms of the vocabulary that the text at one place may stand for: a beam over (place, trie node) that moves
/// character by character, at each step by a match, a confusion of the channel, or any letter for any other.
///
/// Steps stay until the next passage, so that a found word can tell how it was read. One thread at a time.
final class WordSearch {
    private static final int LONGEST = 44;
    private static final int TABLE = 1 << 15;
    private static final float FREQUENCY_WEIGHT = 0.7f;
    private static final float PARTED = 1.0f;
    private static final float SPACED = 0.4f;
    /// How many characters of a word allow one change more that no table knows.
    private static final int WILD_EVERY = 4;
    /// Damage comes in bursts: after a misread character the next is misread in more than one case of four, one time in seventy elsewhere
    /// (counted on the tuning part of the evaluation set). So what no table knows costs this much there, and what a table knows costs less.
    private static final float BURST = 4.2f;
    private static final float BURST_DISCOUNT = 1.5f;
    private static final float BURST_LEAST = 2f;
    private static final float LEAST_LOSS = 4.5f;
    /// A character that costs no more is read as it stands.
    private static final float SAME = 0.5f;
    /// A step of this cost is damage.
    private static final float MISREAD = 2f;
    private static final float[] NO_ROW = new float[0];

    private final Lexicon lexicon;
    private final LanguageModel model;
    private final Channel channel;
    private final Readings readings;
    private final Steps steps = new Steps();
    private final int[] head = new int[LONGEST + 4];
    private final int[] table = new int[TABLE];
    private final int[] tableStamp = new int[TABLE];
    private int stamp;
    private int[] bucket = new int[4096];
    private int bucketSize;
    private final Beam beam = new Beam(LONGEST + 4);
    private final BestWords words = new BestWords(Depth.MOST);

    private char[] text = new char[0];
    private int end;
    private int start;
    private Casing casing = Casing.AS_IS;
    private float limit;
    private boolean bursts;
    /// Whether nothing is known of the glyphs: where OCR tells what else it thought of, that says more of bursts than their likelihood.
    private boolean unseen = true;
    private int current;
    /// Of the current place: whether a word may end there; whether what stands there may go as the space of a spaced word, as a letter too
    /// many, as a line-end hyphen; what a single character there may stand for.
    private boolean wordEnds;
    private boolean spaced;
    private boolean loose;
    private boolean hyphen;
    private float[] row = NO_ROW;
    /// Whether the step that is gone on from misread its last character, in a search that reckons with bursts.
    private boolean damaged;

    WordSearch(Lexicon lexicon, LanguageModel model, Channel channel) {
        this.lexicon = lexicon;
        this.model = model;
        this.channel = channel;
        this.readings = new Readings(channel);
    }

    Steps steps() {
        return steps;
    }

    void passage(char[] chars, int from, int to, GlyphHints hints) {
        text = chars;
        end = to;
        readings.passage(chars, from, to, hints);
        unseen = hints == GlyphHints.NONE;
        steps.clear();
    }

    /// Adds to `edges` the words that may begin at `place`.
    void find(int place, int offset, Casing as, Depth depth, Edges edges) {
        start = place;
        casing = as;
        limit = depth.limit();
        bursts = unseen && depth.bursts();
        words.start(depth.most());
        stamp++;
        int places = Math.min(end - place, Math.min(LONGEST, depth.length()));
        Arrays.fill(head, 0, places + 4, -1);
        beam.start(places + 4, depth.beam());
        push(-1, lexicon.root(), 0, 0, 0, 0, 0);
        for (current = 0; current <= places; current++) {
            collect();
            if (bucketSize == 0) {
                continue;
            }
            arrive(start + current);
            for (int i = 0; i < bucketSize; i++) {
                expand(bucket[i], current < places);
            }
        }
        keep(place - offset, offset, edges);
    }

    /// Puts the best steps at the current place into the bucket.
    private void collect() {
        float cut = beam.cut(current);
        bucketSize = 0;
        for (int s = head[current]; s >= 0 && bucketSize < bucket.length; s = steps.next[s]) {
            if (steps.cost[s] < cut) {
                bucket[bucketSize++] = s;
            }
        }
    }

    /// Asks once for all steps at a place what stands there.
    private void arrive(int at) {
        wordEnds = current > 0 && endsHere(at);
        spaced = current > 0 && at < end && isSpaced(at);
        loose = current > 0 && at < end && Character.isLetterOrDigit(text[at]);
        hyphen = current > 1 && at < end && text[at] == '-' && Character.isLetter(text[at - 1]);
        boolean capital = casing == Casing.UPPER || casing == Casing.CAPITALISED && current == 0;
        row = at >= end ? NO_ROW : capital ? readings.raised(at) : current == 0 ? readings.first(at) : readings.lower(at);
    }

    private void expand(int s, boolean more) {
        long node = steps.node[s];
        float cost = steps.cost[s];
        int at = start + current;
        int word = lexicon.word(node);
        if (word >= 0 && current > 0) {
            found(s, word, at, cost);
        }
        float rest = limit - cost;
        damaged = bursts && steps.parent[s] >= 0 && cost - steps.cost[steps.parent[s]] >= MISREAD;
        boolean free = damaged || steps.wild[s] <= current / WILD_EVERY;
        if (more) {
            boolean capital = casing == Casing.UPPER || casing == Casing.CAPITALISED && current == 0;
            substitute(s, node, cost, free);
            confuse(s, node, cost, rest, at, capital);
            if (hyphen && PARTED <= rest) {
                part(s, node, cost, at);
            }
            if (spaced && SPACED <= rest) {
                push(s, node, cost + SPACED, current + 1, 0, 1, steps.wild[s]);
            }
            float addition = damaged ? BURST : Channel.ANY_INSERTION;
            if (free && loose && addition <= rest && (!damaged || goesOn(node, at + 1))) {
                push(s, node, cost + addition, current + 1, 0, 1, wilder(s));
            }
        }
        if (free && current > 0 && rest > LEAST_LOSS && !steps.isLoss(s)) {
            lose(s, node, cost, rest);
        }
    }

    private void substitute(int s, long node, float cost, boolean free) {
        float rest = Math.min(limit, beam.cut(current + 1)) - cost;
        for (long arc = lexicon.firstArc(node); arc >= 0; arc = lexicon.nextArc(arc)) {
            char label = lexicon.label(arc);
            if (label < Readings.ALPHABET) {
                float price = row[label];
                boolean wild = price >= Channel.ANY_SUBSTITUTION;
                if (damaged) {
                    price = inBurst(price);
                }
                if (price <= rest && (free || !wild)) {
                    long to = lexicon.target(node, arc);
                    if (!damaged || !wild || goesOn(to, start + current + 1)) {
                        push(s, to, cost + price, current + 1, Channel.pack(label), 1, wild ? wilder(s) : steps.wild[s]);
                    }
                }
            }
        }
    }

    private void confuse(int s, long node, float cost, float rest, int at, boolean capital) {
        for (int n = 1; n <= 3 && at + n <= end; n++) {
            int first = readings.firstArc(at, n);
            if (first >= 0) {
                float most = Math.min(rest, beam.cut(current + n) - cost);
                confuse(s, node, cost, first, n, most, capital);
            }
        }
    }

    /// Walks the arcs of one reading, which come in two runs, each by cost; a single character for a single one is [#substitute]'s.
    private void confuse(int s, long node, float cost, int first, int n, float most, boolean capital) {
        int end = channel.end(first);
        int arc = first;
        for (; arc < end && Channel.length(channel.truth(arc)) != 1 && channel.cost(arc) <= most; arc++) {
            confuse(s, node, cost, arc, n, capital);
        }
        if (n == 1) {
            return;
        }
        while (arc < end && Channel.length(channel.truth(arc)) != 1) {
            arc++;
        }
        for (; arc < end && channel.cost(arc) <= most; arc++) {
            confuse(s, node, cost, arc, n, capital);
        }
    }

    private void confuse(int s, long node, float cost, int arc, int n, boolean capital) {
        long truth = channel.truth(arc);
        int length = Channel.length(truth);
        long to = length > 0 || current > 0 ? walk(node, truth, length, capital) : -1;
        if (to >= 0) {
            push(s, to, cost + (damaged ? inBurst(channel.cost(arc)) : channel.cost(arc)), current + n, truth, n, steps.wild[s]);
        }
    }

    /// A hyphen between letters may part a word at what was the end of a line.
    private void part(int s, long node, float cost, int at) {
        int next = at + 1;
        while (next < end && next < at + 4 && Character.isWhitespace(text[next])) {
            next++;
        }
        if (next < end && Character.isLetter(text[next]) && Character.isUpperCase(text[next]) == Character.isUpperCase(text[at - 1])) {
            push(s, node, cost + PARTED, current + next - at, 0, next - at, steps.wild[s]);
            long compound = next > at + 1 ? lexicon.child(node, '-') : -1;
            if (compound >= 0) {
                push(s, compound, cost + PARTED, current + next - at, Channel.pack('-'), next - at, steps.wild[s]);
            }
        }
    }

    /// Whether a space stands among lone letters, three of them at least: `r o u t e`.
    private boolean isSpaced(int at) {
        if (text[at] != ' ' || !isLone(at - 1) || !isLone(at + 1)) {
            return false;
        }
        return at >= 3 && text[at - 2] == ' ' && isLone(at - 3) || at + 3 < text.length && text[at + 2] == ' ' && isLone(at + 3);
    }

    private boolean isLone(int at) {
        return at >= 0 && at < text.length && Character.isLetter(text[at])
                && (at == 0 || !Character.isLetterOrDigit(text[at - 1])) && (at + 1 == text.length || !Character.isLetterOrDigit(text[at + 1]));
    }

    private long walk(long node, long truth, int length, boolean capital) {
        long to = node;
        for (int i = 0; i < length && to >= 0; i++) {
            boolean raise = capital && (i == 0 || casing == Casing.UPPER);
            to = lexicon.child(to, Readings.label(Channel.character(truth, i), raise));
        }
        return to;
    }

    private void lose(int s, long node, float cost, float rest) {
        float[] losses = readings.losses();
        for (long arc = lexicon.firstArc(node); arc >= 0; arc = lexicon.nextArc(arc)) {
            char label = lexicon.label(arc);
            if (label < Readings.ALPHABET) {
                float price = damaged ? inBurst(losses[label]) : losses[label];
                long to = lexicon.target(node, arc);
                if (price <= rest && (!damaged || goesOn(to, start + current))) {
                    push(s, to, cost + price, current, Channel.pack(label), 0, wilder(s));
                }
            }
        }
    }

    /// What a misreading costs after another. That no table knows it counts once for a burst.
    private static float inBurst(float cost) {
        return cost <= BURST_LEAST || cost >= Readings.NEVER ? cost
                : cost >= Channel.ANY_LOSS ? BURST : Math.max(BURST_LEAST, cost - BURST_DISCOUNT);
    }

    private int wilder(int s) {
        return damaged ? steps.wild[s] : steps.wild[s] + 1;
    }

    /// Whether a word may go on from a node with the very character at a place: a burst that does not end there is not worth following.
    private boolean goesOn(long node, int at) {
        if (at >= end || !Character.isLetterOrDigit(text[at])) {
            return true;
        }
        float[] next = casing == Casing.UPPER ? readings.raised(at) : readings.lower(at);
        for (long arc = lexicon.firstArc(node); arc >= 0; arc = lexicon.nextArc(arc)) {
            char label = lexicon.label(arc);
            if (label < Readings.ALPHABET && next[label] <= SAME) {
                return true;
            }
        }
        return false;
    }

    private void push(int parent, long node, float cost, int place, long out, int taken, int wild) {
        if (place >= head.length || head.length - 4 < place) {
            return;
        }
        if (cost >= beam.cut(place)) {
            return;
        }
        int slot = (int) ((node * 0x9E3779B97F4A7C15L + place * 0x632BE59BD9B4E019L) >>> 49);
        while (tableStamp[slot] == stamp) {
            int other = table[slot];
            if (steps.node[other] == node && steps.place[other] == place) {
                if (steps.cost[other] > cost && place > current) {
                    beam.move(place, steps.cost[other], cost);
                    steps.set(other, parent, cost, out, taken, wild);
                }
                return;
            }
            slot = slot + 1 & TABLE - 1;
        }
        if (steps.size - steps.mark > TABLE / 2) {
            return;
        }
        int s = steps.add(parent, node, cost, place, out, taken, wild);
        table[slot] = s;
        tableStamp[slot] = stamp;
        beam.add(place, cost);
        steps.next[s] = head[place];
        head[place] = s;
        if (place == current && current > 0 && bucketSize < bucket.length) {
            bucket[bucketSize++] = s;
        }
    }

    private void found(int s, int word, int at, float cost) {
        if (!wordEnds && (cost > 2.5f || at - start < 2) && steps.lastCharacter(s) != '\'') {
            return;
        }
        if (steps.isDeletion(s) && ".,;:!?-".indexOf(text[at - 1]) >= 0) {
            return;
        }
        words.add(s, word, at, cost == 0 ? 0 : cost - FREQUENCY_WEIGHT * model.logUnigram(word));
    }

    private boolean endsHere(int at) {
        return at >= end || !Character.isLetterOrDigit(text[at]) || !Character.isLetterOrDigit(text[at - 1]);
    }

    private void keep(int relativePlace, int offset, Edges edges) {
        steps.mark = steps.size;
        for (int i = 0; i < words.size(); i++) {
            int step = words.step(i);
            edges.add(relativePlace, words.end(i) - offset, words.word(i), steps.cost[step], Edges.WORD, (byte) casing.ordinal(), step);
        }
    }

    /// How hard to look.
    ///
    /// @param limit  the greatest cost of a reading
    /// @param beam   hypotheses kept at a place
    /// @param length the most characters of text a word takes
    /// @param most   words kept
    /// @param bursts whether damage is reckoned to come in bursts
    record Depth(float limit, int beam, int length, int most, boolean bursts) {
        private static final int MOST = 30;
        /// For what is beyond doubt but may be one of two like words.
        static final Depth SHALLOW = new Depth(5.0f, 24, 24, 8, false);
        /// For the nearest words of a form by itself.
        static final Depth NEAR = new Depth(8f, 48, 40, 16, false);
        /// Within a word, where another may begin.
        static final Depth INNER = new Depth(6.2f, 48, 28, 10, false);
        /// For what is in doubt.
        static final Depth DEEP = new Depth(13.5f, 120, 40, 30, true);
        /// For what is in doubt, where only plain misreadings are looked for.
        static final Depth QUICK = new Depth(8f, 48, 40, 10, false);
        /// For a word of the vocabulary in doubt, which has hardly suffered more than one change.
        static final Depth KNOWN = new Depth(12f, 80, 40, 24, false);
        /// For a longer word in doubt, which may have suffered more than one change.
        static final Depth DEEPEST = new Depth(20f, 240, 40, 30, true);
    }
}
