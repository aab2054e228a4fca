package org.relire.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.relire.model.QualityEstimate;
import org.relire.repair.Repair;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;
import org.relire.repair.channel.ConfusionTable;
import org.relire.training.damage.DamageKind;
import org.relire.training.damage.Damager;

/// Characters a second of one core, on clean text and on the same text damaged.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RepairBenchmark {
    private static final int LENGTH = 20_000;
    private static final String TEXT = """
            La commission d'enquête a entendu le ministre de l'intérieur, puis les représentants des communes concernées. Elle constate \
            que les moyens accordés au service sont restés insuffisants pendant plusieurs années, et que les rapports annuels n'ont pas \
            été transmis à la Chambre dans le délai prescrit. Elle recommande de revoir l'organisation du contrôle et de publier les \
            résultats des inspections. Les membres de la commission ont approuvé le présent rapport à l'unanimité. """;

    /// The share of words that are damaged.
    @Param({"0", "0.1", "0.25"})
    private double damage;

    private RepairEngine engine = open();
    private RepairInput page = RepairInput.ofText("");

    private static RepairEngine open() {
        try {
            return RepairEngine.open(Path.of("models"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Setup
    public void prepare() {
        String clean = TEXT.repeat(LENGTH / TEXT.length() + 1);
        List<DamageKind> kinds = List.of(DamageKind.GLYPH, DamageKind.ACCENT, DamageKind.SIGN_FOR_LETTER, DamageKind.SPECK, DamageKind.SPLIT_WORD);
        String noisy = new Damager(ConfusionTable.generic(), new Random(1)).damage(clean, damage, kinds);
        page = RepairInput.ofText(noisy.substring(0, LENGTH));
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Repair repair() {
        return engine.repair(page);
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public QualityEstimate quality() {
        return engine.quality(page);
    }
}
