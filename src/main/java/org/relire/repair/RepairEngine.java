package org.relire.repair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.relire.model.QualityEstimate;
import org.relire.model.TextRange;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoder;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lattice.Passage.PassageToken;
import org.relire.repair.lm.FrenchKnowledge;

/// The repair engine: screens a page, reads what is in doubt again through channel and language model, and proposes
/// what its judge holds for right.
public final class RepairEngine implements Repairer {
    private final FrenchKnowledge knowledge;
    private final Settings settings;
    private final Channel channel;
    private final Judge judge;
    private final Profile profile;
    private final Screen screen;
    private final QualityGauge gauge;
    private final Queue<Decoder> decoders = new ConcurrentLinkedQueue<>();

    RepairEngine(FrenchKnowledge knowledge, Settings settings, Channel channel, Judge judge, Profile profile) {
        this.knowledge = knowledge;
        this.settings = settings;
        this.channel = channel;
        this.judge = judge;
        this.profile = profile;
        this.screen = new Screen(knowledge, settings);
        this.gauge = new QualityGauge(knowledge);
    }

    /// Opens the engine with the models of a folder.
    ///
    /// @throws IOException if a model is missing, unreadable or not one of ours
    public static RepairEngine open(Path models) throws IOException {
        FrenchKnowledge knowledge = FrenchKnowledge.open(models);
        return new RepairEngine(knowledge, Settings.DEFAULT, Channel.generic(), new Judge(knowledge.lexicon(), Ranker.open(models)), Profile.NONE);
    }

    @Override
    public Repairer in(DocumentContext document) {
        return new RepairEngine(knowledge, settings, channel, judge, ProfileBuilder.build(document, knowledge));
    }

    @Override
    public String version() {
        return "relire-1";
    }

    @Override
    public QualityEstimate quality(RepairInput page) {
        PreparedText text = PreparedText.of(page.text());
        return gauge.estimate(text.folded(), screened(text));
    }

    @Override
    public Repair repair(RepairInput page) {
        PreparedText text = PreparedText.of(page.text());
        List<ScreenedText> parts = screened(text);
        ProposalList proposals = new ProposalList(text, judge, version());
        read(parts, (span, noise) -> proposals.add(span, noise, profile));
        return proposals.repair(gauge.estimate(text.folded(), parts));
    }

    /// What the decoder would change on a page, before it is judged: for the training of the judge.
    public List<Evidence> evidence(RepairInput page) {
        PreparedText text = PreparedText.of(page.text());
        List<Evidence> found = new ArrayList<>();
        read(screened(text), (span, noise) -> {
            if (span.isChange()) {
                TextRange range = new TextRange(text.raw(span.start()), text.raw(span.end()));
                String after = text.unfolded(span.start(), span.end(), span.after());
                found.add(new Evidence(range, after, Features.of(span, noise, profile, knowledge.lexicon())));
            }
        });
        return found;
    }

    private void read(List<ScreenedText> parts, SpanSink sink) {
        Decoder decoder = decoders.poll();
        if (decoder == null) {
            decoder = new Decoder(knowledge, channel, settings.languageWeight());
        }
        for (ScreenedText part : parts) {
            for (Passage passage : part.passages()) {
                for (Span span : decoder.read(passage).spans()) {
                    sink.accept(span, part.doubtful());
                }
            }
        }
        decoders.add(decoder);
    }

    /// Takes a span and the share of doubtful words around it.
    private interface SpanSink {
        void accept(Span span, double noise);
    }

    /// A change that the decoder would make.
    ///
    /// @param range    of the raw text
    /// @param after    what it would write there
    /// @param features what the ranker is told of it
    public record Evidence(TextRange range, String after, double[] features) {
    }

    private List<ScreenedText> screened(PreparedText text) {
        List<ScreenedText> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = Chunks.end(text.folded(), from);
            List<PassageToken> tokens = screen.tokens(text.folded(), from, to, profile);
            List<Passage> passages = Passages.of(text.folded(), tokens);
            long doubtful = tokens.stream().filter(PassageToken::doubtful).count();
            parts.add(new ScreenedText(tokens, passages, tokens.isEmpty() ? 0 : (double) doubtful / tokens.size()));
            from = to;
        }
        return parts;
    }
}
