package org.relire.repair;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.relire.repair.channel.Channel;
import org.relire.repair.lattice.Decoder;
import org.relire.repair.lattice.Decoding.Span;
import org.relire.repair.lattice.Passage;
import org.relire.repair.lm.FrenchKnowledge;

/// Reads passages through one channel; lends each thread a decoder of its own.
final class PassageReader {
    private final FrenchKnowledge knowledge;
    private final Channel channel;
    private final float languageWeight;
    private final boolean quick;
    private final Queue<Decoder> decoders = new ConcurrentLinkedQueue<>();

    PassageReader(FrenchKnowledge knowledge, Channel channel, float languageWeight) {
        this(knowledge, channel, languageWeight, false);
    }

    private PassageReader(FrenchKnowledge knowledge, Channel channel, float languageWeight, boolean quick) {
        this.knowledge = knowledge;
        this.channel = channel;
        this.languageWeight = languageWeight;
        this.quick = quick;
    }

    /// A reader for another channel.
    PassageReader with(Channel other) {
        return new PassageReader(knowledge, other, languageWeight);
    }

    /// A reader that finds only plain misreadings, at less than half the cost: enough to learn a document's confusions from.
    PassageReader quick() {
        return new PassageReader(knowledge, channel, languageWeight, true);
    }

    Channel channel() {
        return channel;
    }

    void read(List<ScreenedText> parts, SpanSink sink) {
        Decoder decoder = decoders.poll();
        if (decoder == null) {
            decoder = new Decoder(knowledge, channel, languageWeight, quick);
        }
        for (ScreenedText part : parts) {
            for (Passage passage : part.passages()) {
                for (Span span : decoder.read(passage).spans()) {
                    sink.accept(span, part);
                }
            }
        }
        decoders.add(decoder);
    }

    /// Takes a span and the text around it.
    interface SpanSink {
        void accept(Span span, ScreenedText part);
    }
}
