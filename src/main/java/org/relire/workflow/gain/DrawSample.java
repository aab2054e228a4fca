package org.relire.workflow.gain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relire.model.Edit;
import org.relire.model.PageId;
import org.relire.model.PageRecord;
import org.relire.model.RepairedPage;
import org.relire.model.SampleCheck;
import org.relire.model.SampleCheck.Item;
import org.relire.model.SampleCheck.Part;
import org.relire.model.SampleCheck.Stratum;
import org.relire.model.SourceDocument;
import org.relire.model.TextRange;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.CollectionStore;

/// Draws a random sample of a document's words. Words in doubt, words that the machine changed and plain words are drawn
/// apart, so that a small sample says something of each.
public final class DrawSample {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    /// How the sample is shared among the parts.
    private static final Map<Part, Double> SHARES = Map.of(Part.SUSPECT, 0.35, Part.REPAIRED, 0.15, Part.PLAIN, 0.5);

    private final CollectionStore store;
    private final Clock clock;

    public DrawSample(CollectionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Draws about `size` words and keeps the sample in the place of the document's former one. What people wrote or verified
    /// is not drawn, nor counted. The same `seed` on the same texts draws the same sample.
    public SampleCheck run(SourceDocument document, int size, long seed) throws RelireException {
        Map<Part, List<Item>> drawn = new EnumMap<>(Part.class);
        Map<Part, Long> counts = new EnumMap<>(Part.class);
        Map<Part, Double> expected = new EnumMap<>(Part.class);
        Random random = new Random(seed);
        for (Part part : Part.values()) {
            drawn.put(part, new ArrayList<>());
            counts.put(part, 0L);
            expected.put(part, 0.0);
        }
        for (PageId page : document.pages()) {
            Optional<RepairedPage> text = store.repairedPage(page);
            if (text.isPresent()) {
                double[] chances = chances(page, text.get());
                for (Item item : words(page, text.get())) {
                    expected.merge(item.part(), wrong(text.get().toPresent(item.range()), chances), Double::sum);
                    long seen = counts.merge(item.part(), 1L, Long::sum);
                    keep(drawn.getOrDefault(item.part(), new ArrayList<>()), item, quota(item.part(), size), seen, random);
                }
            }
        }
        List<Item> items = new ArrayList<>();
        drawn.values().forEach(items::addAll);
        Collections.shuffle(items, random);
        List<Stratum> strata = counts.entrySet().stream()
                .map(e -> new Stratum(e.getKey(), e.getValue(), expected.getOrDefault(e.getKey(), 0.0))).toList();
        SampleCheck sample = new SampleCheck(document.id(), seed, strata, items, clock.instant());
        store.learning().saveSample(sample);
        return sample;
    }

    /// The machine's chances of a page's characters to be wrong; without an estimate none is known.
    private double[] chances(PageId id, RepairedPage text) throws RelireException {
        return store.page(id).map(PageRecord::quality)
                .map(quality -> PageErrors.chances(text, quality)).orElse(new double[0]);
    }

    /// The chance that one of a word's characters is wrong.
    private static double wrong(TextRange word, double[] chances) {
        double right = 1;
        for (int i = word.start(); i < Math.min(word.end(), chances.length); i++) {
            right *= 1 - chances[i];
        }
        return 1 - right;
    }

    private static int quota(Part part, int size) {
        return (int) Math.ceil(size * SHARES.getOrDefault(part, 0.0));
    }

    /// One pass over words whose number is not known before: each is in the sample with the same chance.
    private static void keep(List<Item> reservoir, Item item, int quota, long seen, Random random) {
        if (reservoir.size() < quota) {
            reservoir.add(item);
        } else {
            long place = random.nextLong(seen);
            if (place < quota) {
                reservoir.set((int) place, item);
            }
        }
    }

    private static List<Item> words(PageId id, RepairedPage page) {
        List<Item> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(page.text());
        while (matcher.find()) {
            TextRange raw = page.toRaw(new TextRange(matcher.start(), matcher.end()));
            if (!page.isHuman(raw)) {
                words.add(new Item(id, raw, matcher.group(), part(page, raw), null));
            }
        }
        return words;
    }

    private static Part part(RepairedPage page, TextRange raw) {
        if (page.suspects().stream().anyMatch(s -> s.range().overlaps(raw))) {
            return Part.SUSPECT;
        }
        boolean repaired = page.edits().stream().map(Edit::range).anyMatch(r -> r.overlaps(raw));
        return repaired ? Part.REPAIRED : Part.PLAIN;
    }
}
