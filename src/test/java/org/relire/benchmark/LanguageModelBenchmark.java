package org.relire.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.relire.repair.lm.CharacterModel;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.Vocabulary;

/// The lookups of the decoder's inner loop, on the shipped models, over words drawn from the word model itself.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LanguageModelBenchmark {
    private static final int WORDS = 1 << 14;
    private static final float LEAST_PER_MILLION = 5;
    private FrenchKnowledge knowledge = open();
    private final int[] words = new int[WORDS];
    private String text = "";

    private static FrenchKnowledge open() {
        try {
            return FrenchKnowledge.open(Path.of("models"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Draws a text: each word the likeliest of fifty drawn from the frequent ones, so that trigrams are met about as often
    /// as in prose; the last word is not drawn again, so that no word repeats for ever.
    @Setup
    public void draw() {
        var random = new Random(1);
        LanguageModel model = knowledge.words();
        int[] frequent = frequent();
        long state = model.begin();
        var spelt = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            int best = frequent[random.nextInt(frequent.length)];
            for (int tries = 0; tries < 50; tries++) {
                int word = frequent[random.nextInt(frequent.length)];
                boolean again = i > 0 && word == words[i - 1];
                best = !again && model.logProb(state, word) > model.logProb(state, best) ? word : best;
            }
            words[i] = best;
            state = LanguageModel.state(model.advance(state, best));
            spelt.append(knowledge.lexicon().form(best)).append(' ');
        }
        text = spelt.toString();
    }

    private int[] frequent() {
        Lexicon lexicon = knowledge.lexicon();
        return IntStream.range(Vocabulary.FIRST, lexicon.size()).filter(word -> lexicon.frequency(word) >= LEAST_PER_MILLION).toArray();
    }

    @TearDown
    public void close() {
        knowledge.close();
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public float trigrams() {
        LanguageModel model = knowledge.words();
        long state = model.begin();
        float sum = 0;
        for (int word : words) {
            long step = model.advance(state, word);
            sum += LanguageModel.cost(step);
            state = LanguageModel.state(step);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public long wordsWalked() {
        long sum = 0;
        Vocabulary vocabulary = knowledge.lexicon();
        long node = vocabulary.root();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                sum += vocabulary.word(node);
                node = vocabulary.root();
            } else {
                node = vocabulary.child(node, c);
            }
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public float wordsSpelt() {
        CharacterModel model = knowledge.text();
        int state = model.begin();
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            long step = model.advance(state, text.charAt(i));
            sum += CharacterModel.cost(step);
            state = CharacterModel.state(step);
        }
        return sum;
    }

    /// Opens all four files anew.
    @Benchmark
    public void open(org.openjdk.jmh.infra.Blackhole sink) throws IOException {
        try (var again = FrenchKnowledge.open(Path.of("models"))) {
            sink.consume(again.lexicon().size());
        }
    }
}
