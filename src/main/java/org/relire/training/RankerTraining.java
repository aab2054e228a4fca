package org.relire.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.relire.repair.RepairEngine;
import org.relire.repair.RepairInput;
import org.relire.repair.channel.ConfusionTable;
import org.relire.training.LogisticRegression.Observation;
import org.relire.training.damage.DamageKind;
import org.relire.training.damage.Damager;
import org.relire.training.evaluation.AlignedTruth;

/// `RankerTraining MODELS CORPORA`: teaches the judge on damaged text that no language model saw, and writes
/// `french.ranker` into the models folder.
public final class RankerTraining {
    private static final long SEED = 20_261_123;
    private static final int PAGES_EACH = 60;
    private static final int ROUNDS = 2;
    private static final double LEAST_RATE = 0.004;
    private static final double SPAN_RATE = 80;
    /// Kinds of damage in about the shares that old prints show.
    static final List<DamageKind> MIXTURE = mixture();

    private RankerTraining() {}

    private static List<DamageKind> mixture() {
        List<DamageKind> kinds = new ArrayList<>();
        for (DamageKind kind : DamageKind.values()) {
            int share = switch (kind) {
                case GLYPH -> 10;
                case ACCENT, SIGN_FOR_LETTER, SPECK -> 3;
                case SPLIT_WORD, LINE_HYPHEN, LONE_LETTER, REAL_WORD -> 2;
                case JOINED_WORDS -> 1;
                case ENCODING -> 0;
            };
            for (int i = 0; i < share; i++) {
                kinds.add(kind);
            }
        }
        return List.copyOf(kinds);
    }

    public static void main(String[] args) throws IOException {
        train(Path.of(args[0]), Path.of(args[1]));
    }

    /// Writes `french.ranker` into `models`, which has the language already.
    static void train(Path models, Path corpora) throws IOException {
        RepairEngine engine = RepairEngine.open(models);
        List<Observation> observations = observe(engine, HeldOutText.pages(corpora, HeldOutText.Half.TRAIN, PAGES_EACH));
        double[] weights = LogisticRegression.fit(observations);
        StringBuilder lines = new StringBuilder("# weights of the judge, in the order of its features\n");
        for (double weight : weights) {
            lines.append(String.format(Locale.ROOT, "%.6f\n", weight));
        }
        Files.writeString(models.resolve("french.ranker"), lines.toString());
    }

    private static List<Observation> observe(RepairEngine engine, List<String> pages) {
        List<Observation> observations = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS * pages.size(); i++) {
            String page = pages.get(i % pages.size());
            Damager damager = new Damager(ConfusionTable.generic(), random);
            double rate = LEAST_RATE * Math.pow(SPAN_RATE, random.nextDouble());
            String noisy = damager.damage(page, rate, MIXTURE);
            AlignedTruth truth = new AlignedTruth(noisy, page);
            for (RepairEngine.Evidence evidence : engine.evidence(RepairInput.ofText(noisy))) {
                boolean right = truth.isRight(evidence.range(), evidence.after());
                observations.add(new Observation(evidence.features(), right));
            }
        }
        return observations;
    }
}
