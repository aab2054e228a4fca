package org.relire.repair;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.relire.model.Origin;
import org.relire.model.QualityEstimate;
import org.relire.model.ReasonKind;
import org.relire.model.TextRange;
import org.relire.repair.channel.Channel;
import org.relire.repair.channel.ConfusionTable;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.GlyphHints;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.Vocabulary;
import org.relire.repair.neural.SlotModel;

/// The repair engine: screens a page, reads what is in doubt again through channel and language model, and proposes
/// what its judge holds for right.
public final class RepairEngine implements Repairer {
    /// So many unknown words a page must have for its confusions to be worth learning.
    private static final int LEAST_STRANGE = 3;
    private static final int MOST_PAGES = 12;
    private static final int LONGEST_SAMPLE = 6_000;
    /// How much longer a part takes to be read than to be learnt from.
    private static final int SCOUTING = 1;
    private static final int READING = 5;

    private final String version;
    private final FrenchKnowledge knowledge;
    private final Settings settings;
    private final Judge judge;
    private final Profile profile;
    private final Screen screen;
    private final QualityGauge gauge;
    private final PassageReader reader;
    private final PassageReader scout;
    private final OpeningModel neural;
    private final boolean learnt;

    private RepairEngine(String version, FrenchKnowledge knowledge, Settings settings, PassageReader reader, OpeningModel neural, Judge judge,
            Profile profile, boolean learnt) {
        this.version = version;
        this.knowledge = knowledge;
        this.settings = settings;
        this.reader = reader;
        this.scout = reader.quick();
        this.neural = neural;
        this.learnt = learnt;
        this.judge = judge;
        this.profile = profile;
        this.screen = new Screen(knowledge, settings);
        this.gauge = new QualityGauge(knowledge);
    }

    /// Opens the engine with the models of a folder.
    ///
    /// @throws IOException if a model is missing, unreadable or not one of ours
    public static RepairEngine open(Path models) throws IOException {
        return open(models, OpeningModel.of(models, null));
    }

    /// Opens the engine with the models of a folder.
    ///
    /// @param natives the folder to keep the libraries in that run the neural reader
    /// @throws IOException if a model is missing, unreadable or not one of ours
    public static RepairEngine open(Path models, Path natives) throws IOException {
        return open(models, OpeningModel.of(models, natives));
    }

    /// Opens the engine without the neural reader, even if the folder has one.
    ///
    /// @throws IOException if a model is missing, unreadable or not one of ours
    public static RepairEngine openUnheard(Path models) throws IOException {
        return open(models, OpeningModel.NONE);
    }

    private static RepairEngine open(Path models, OpeningModel neural) throws IOException {
        FrenchKnowledge knowledge = FrenchKnowledge.open(models);
        PassageReader reader = new PassageReader(knowledge, channel(models), Settings.DEFAULT.languageWeight());
        return new RepairEngine(ModelVersion.of(models), knowledge, Settings.DEFAULT, reader, neural, new Judge(knowledge.lexicon(), Ranker.open(models)), Profile.NONE, false);
    }

    /// Whether a neural reader is heard.
    public boolean hasReader() {
        return neural.isPresent();
    }

    /// The table of shapes, and what training learnt from misread pages, at equal weight.
    private static Channel channel(Path models) throws IOException {
        Path learnt = models.resolve("french.channel");
        if (!Files.exists(learnt)) {
            return Channel.generic();
        }
        try (InputStream in = Files.newInputStream(learnt)) {
            return new Channel(ConfusionTable.mixed(ConfusionTable.ofAnyProgram(), ConfusionTable.read(in)));
        }
    }

    @Override
    public Repairer in(DocumentContext document) {
        RepairEngine known = new RepairEngine(version, knowledge, settings, reader, neural, judge, ProfileBuilder.build(document, knowledge), false);
        return document.pages().isEmpty() ? known : known.learning(document);
    }

    /// Reads a sample of a document's pages once and learns their confusions, and those that people corrected in other documents.
    private RepairEngine learning(DocumentContext document) {
        List<String> pages = document.pages();
        Sightings sightings = new Sightings();
        document.corrections().forEach(sightings::add);
        int step = Math.max(1, pages.size() / MOST_PAGES);
        for (int i = 0; i < pages.size(); i += step) {
            String page = pages.get(i);
            PreparedText text = PreparedText.of(page.length() > LONGEST_SAMPLE ? page.substring(0, LONGEST_SAMPLE) : page);
            sightings.text(text.folded());
            scout.read(screened(text, GlyphHints.NONE), (part, spans) -> spans.forEach(span -> sightings.add(span, judge.confidence(span, part, profile))));
        }
        PassageReader own = sightings.isEmpty() ? reader : reader.with(reader.channel().adapted(sightings.list()));
        return new RepairEngine(version, knowledge, settings, own, neural, judge, profile, true);
    }

    @Override
    public Optional<MissingReader> missingReader() {
        return neural.missed();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public QualityEstimate quality(RepairInput page) {
        PreparedText text = PreparedText.of(ForeignWords.of(page).left());
        return gauge.estimate(text.folded(), parts(text, GlyphHints.NONE));
    }

    @Override
    public Repair repair(RepairInput page) {
        return repair(page, RepairWatch.NONE);
    }

    @Override
    public Repair repair(RepairInput page, RepairWatch watch) {
        ForeignWords foreign = ForeignWords.of(page);
        PreparedText text = PreparedText.of(foreign.masked());
        List<ScreenedText> parts = screened(text, HintReader.read(page, text));
        ProposalList proposals = new ProposalList(text, judge, version());
        boolean learns = wantsLearning(parts);
        Steps steps = new Steps(watch, parts.size() * (learns ? READING + SCOUTING : READING));
        PassageReader chosen = learns ? learnt(text, parts, steps) : reader;
        int end = 0;
        for (ScreenedText each : parts) {
            if (!steps.take(READING, text.raw(end))) {
                break;
            }
            chosen.read(List.of(each), (part, spans) -> settled(chosen, part, spans).forEach(place -> proposals.add(place, part, profile)));
            end = Chunks.end(text.folded(), end);
        }
        proposals.add(ReasonKind.HYPHENATION, LineHyphens.find(text.folded(), parts, knowledge.lexicon()));
        proposals.addInstead(ReasonKind.HYPHENATION, new LostLineHyphens(knowledge, new Spelling(knowledge, settings, profile), text).find(parts));
        proposals.add(ReasonKind.CONFUSION, LongHyphens.find(text, parts, knowledge.lexicon()));
        QualityEstimate estimate = foreign.isEmpty() ? gauge.estimate(text.folded(), parts) : quality(page);
        Repair repair = foreign.without(proposals.repair(estimate));
        return end == text.length() ? repair : repair.upTo(text.raw(end));
    }

    /// How far the work on a page is.
    private static final class Steps {
        private final RepairWatch watch;
        private final int total;
        private int done;

        Steps(RepairWatch watch, int total) {
            this.watch = watch;
            this.total = total;
        }

        /// Whether to take `more` steps.
        boolean take(int more, int end) {
            double share = done / (double) total;
            done += more;
            return watch.goOn(share, end);
        }
    }

    @Override
    public Optional<ProposedSuspect> readings(RepairInput page, TextRange place) {
        PreparedText text = PreparedText.of(page.text());
        int start = text.prepared(place.start());
        int end = text.prepared(place.end());
        int from = 0;
        int to = Chunks.end(text.folded(), 0);
        while (to < text.length() && to <= start) {
            from = to;
            to = Chunks.end(text.folded(), from);
        }
        ScreenedText part = screened(text, from, to, HintReader.read(page, text));
        return AskedPlace.of(part, start, end, reader).flatMap(asked -> {
            Optional<Place> heard = neural.get().flatMap(model -> new SecondReader(model, knowledge, reader.channel(), settings, profile).ask(asked));
            return asked.suspect(text, heard, new Origin.Model(version()));
        });
    }

    /// What the quality estimate of a page rests on: for its calibration.
    public double[] qualityFeatures(RepairInput page) {
        PreparedText text = PreparedText.of(page.text());
        return gauge.features(text.folded(), parts(text, GlyphHints.NONE));
    }

    /// What the decoder makes of the places in doubt on a page, before they are judged: for the training of the judge.
    public List<Evidence> evidence(RepairInput page) {
        PreparedText text = PreparedText.of(page.text());
        List<Evidence> found = new ArrayList<>();
        List<ScreenedText> parts = screened(text, HintReader.read(page, text));
        PassageReader chosen = wantsLearning(parts) ? learnt(text, parts, new Steps(RepairWatch.NONE, parts.size() * SCOUTING)) : reader;
        chosen.read(parts, (part, spans) -> settled(chosen, part, spans).forEach(place -> {
            Span span = place.span();
            TextRange range = new TextRange(text.raw(span.start()), text.raw(span.end()));
            String after = span.isChange() ? text.unfolded(span.start(), span.end(), span.after()) : text.rawText(range);
            found.add(new Evidence(range, text.rawText(range), after, Features.of(place, part, profile, knowledge.lexicon())));
        }));
        return found;
    }

    /// What the decoder found, and where a neural reader is at hand, what it makes of the same passages.
    private List<Settled> settled(PassageReader decoder, ScreenedText part, List<Span> spans) {
        Optional<SlotModel> model = wantsReader(part, spans) ? neural.get() : Optional.empty();
        return model.isEmpty() ? spans.stream().map(Settled::unheard).toList()
                : new SecondReader(model.get(), knowledge, decoder.channel(), settings, profile)
                        .read(part, spans, span -> judge.hesitates(span, part, profile), span -> judge.isPlain(span, part));
    }

    /// Whether any span calls for the neural reader: a clean page need not wait until it is open.
    private boolean wantsReader(ScreenedText part, List<Span> spans) {
        return !spans.isEmpty() && !part.isHopeless() && (part.isNoisyThroughout()
                || spans.stream().anyMatch(span -> SecondReader.isReadable(span) && judge.hesitates(span, part, profile) && !judge.isPlain(span, part)));
    }

    /// Whether only the page is known and it is noisy, so that a first reading of it teaches something.
    private boolean wantsLearning(List<ScreenedText> parts) {
        return !learnt && parts.stream().mapToDouble(part -> part.strange() * part.tokens().size()).sum() >= LEAST_STRANGE;
    }

    /// A reader that has learnt from a first reading of the page.
    private PassageReader learnt(PreparedText text, List<ScreenedText> parts, Steps steps) {
        Sightings sightings = new Sightings();
        sightings.text(text.folded());
        for (ScreenedText each : parts) {
            if (!steps.take(SCOUTING, 0)) {
                break;
            }
            scout.read(List.of(each), (part, spans) -> spans.forEach(span -> sightings.add(span, judge.confidence(span, part, profile))));
        }
        return sightings.isEmpty() ? reader : reader.with(reader.channel().adapted(sightings.list()));
    }

    /// What the decoder makes of a place in doubt.
    ///
    /// @param range    of the raw text
    /// @param before   what stands there
    /// @param after    what it would write there; the same where it changes nothing
    /// @param features what the ranker is told of it
    public record Evidence(TextRange range, String before, String after, double[] features) {
        /// Whether the neural reader was heard.
        public boolean isHeard() {
            return Ranker.isHeard(features);
        }
    }

    private List<ScreenedText> screened(PreparedText text, GlyphHints hints) {
        List<ScreenedText> all = new ArrayList<>();
        parts(text, hints).forEach(all::add);
        return all;
    }

    /// The parts of a text, each screened when its turn comes, so that megabytes need not be in memory at once.
    private Iterable<ScreenedText> parts(PreparedText text, GlyphHints hints) {
        return () -> new Iterator<>() {
            private int from;

            @Override
            public boolean hasNext() {
                return from < text.length();
            }

            @Override
            public ScreenedText next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int start = from;
                from = Chunks.end(text.folded(), start);
                return screened(text, start, from, hints);
            }
        };
    }

    private ScreenedText screened(PreparedText text, int from, int to, GlyphHints hints) {
        List<PassageToken> tokens = screen.tokens(text.folded(), from, to, profile);
        List<Passage> passages = Passages.of(text.folded(), tokens, hints);
        long doubtful = tokens.stream().filter(PassageToken::doubtful).count();
        long strange = tokens.stream().filter(t -> t.word() == Vocabulary.UNKNOWN && Character.isLowerCase(text.folded()[t.start()])).count();
        double all = Math.max(1, tokens.size());
        return new ScreenedText(text.folded(), hints, tokens, passages, doubtful / all, strange / all);
    }
}
