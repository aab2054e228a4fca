package org.relire.cli;

import org.relire.workflow.port.Evaluation;

/// An evaluation as people read it.
final class EvaluationLines {

    private final Console console;

    EvaluationLines(Console console) {
        this.console = console;
    }

    void print(Evaluation e) {
        console.result(console.text("cli.evaluate.set", e.texts(), e.characters()));
        rate("CER", e.before().characters(), e.after().characters());
        rate("CER/l", e.before().lines(), e.after().lines());
        rate("WER", e.before().words(), e.after().words());
        rate("cMER", e.before().match(), e.after().match());
        console.result(console.text(
                "cli.evaluate.fixed", e.fixedWords(), e.wrongWords(), console.percent(e.fixedShare(), 1)));
        console.result(console.text(
                "cli.evaluate.broken", e.brokenWords(), e.rightWords(), console.percent(e.brokenShare(), 3)));
        e.ocr().ifPresent(ocr -> console.result(console.text("cli.evaluate.found", console.percent(ocr.found(), 1))));
        console.result(console.text("cli.evaluate.order", console.percent(e.order(), 1)));
        console.result(console.text("cli.evaluate.speed", Math.round(e.characters() / Math.max(1e-3, e.seconds()))));
        e.ocr().ifPresent(ocr -> ocr.other().ifPresent(other -> other(e, ocr, other)));
    }

    private void other(Evaluation e, Evaluation.Ocr ocr, Evaluation.Other other) {
        console.result(console.text("cli.evaluate.other", other.name(), console.percent(other.characters(), 3),
                console.percent(ocr.characters(), 3), console.percent(other.lines(), 3), console.percent(e.before().lines(), 3),
                console.percent(other.found(), 1), console.percent(ocr.found(), 1)));
        if (other.failed() > 0) {
            console.result(console.text("cli.evaluate.failed", other.name(), other.failed(), other.why()));
        }
        if (other.lines() > 0) {
            console.result(console.text("cli.evaluate.ratio", other.name(),
                    console.change(e.before().lines() / other.lines() - 1), console.change(e.after().lines() / other.lines() - 1)));
        }
        console.result(console.text("cli.evaluate.processor", Math.round(ocr.seconds()), other.name(), Math.round(other.seconds())));
        ocr.pages().stream().filter(Evaluation.Page::isWorse).forEach(page -> console.result(console.text(
                "cli.evaluate.worse", page.name(), console.percent(page.before(), 2), console.percent(page.after(), 2),
                console.percent(page.other().orElseThrow(), 2))));
    }

    private void rate(String name, double before, double after) {
        console.result(String.format(
                "%-5s %10s → %10s", name, console.percent(before, 3), console.percent(after, 3)));
    }
}
