package org.relire.gui.controls;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Words at the left and tools at the right of one row; where the words would be cut, they stand in a row of their own above.
public final class WordsAndTools extends Pane {

    private static final double GAP = 8;

    private final Region words;
    private final Region tools;
    /// The width at which they were parted last.
    private double stackedAt = -1;

    public WordsAndTools(Region words, Region tools) {
        this.words = words;
        this.tools = tools;
        getChildren().addAll(words, tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Whether the words have a row of their own. They keep it until the width changes: words that grow and shrink while one
    /// works would else move all that stands below.
    private boolean isStacked(double inner) {
        if (inner != stackedAt && words.prefWidth(-1) + GAP + tools.prefWidth(-1) > inner) {
            stackedAt = inner;
        }
        return inner == stackedAt;
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    private double around() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return -inner(0) + tools.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return -inner(0) + words.prefWidth(-1) + GAP + tools.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : inner(width);
        double high = tools.prefHeight(-1);
        return around() + (isStacked(inner) ? words.prefHeight(inner) + GAP / 2 + high : Math.max(words.prefHeight(-1), high));
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = inner(getWidth());
        double toolsHigh = tools.prefHeight(-1);
        double toolsWide = Math.min(inner, tools.prefWidth(-1));
        if (isStacked(inner)) {
            double wordsHigh = words.prefHeight(inner);
            words.resizeRelocate(insets.getLeft(), insets.getTop(), inner, wordsHigh);
            tools.resizeRelocate(insets.getLeft(), insets.getTop() + wordsHigh + GAP / 2, inner, toolsHigh);
        } else {
            double high = getHeight() - around();
            double wordsHigh = words.prefHeight(-1);
            words.resizeRelocate(insets.getLeft(), insets.getTop() + (high - wordsHigh) / 2, inner - toolsWide - GAP, wordsHigh);
            tools.resizeRelocate(insets.getLeft() + inner - toolsWide, insets.getTop() + (high - toolsHigh) / 2, toolsWide, toolsHigh);
        }
    }
}
