package org.relire.gui.controls;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.relire.model.QualityEstimate;
import org.relire.workflow.Messages;

/// The share of wrong characters that a text is expected to have: four bars, and the figure beside them.
public final class QualityMeter extends HBox {

    private static final int BARS = 4;

    /// @param quality null where it is not known yet
    public QualityMeter(@Nullable QualityEstimate quality, Messages messages) {
        getStyleClass().add("quality-meter");
        int level = quality == null ? 0 : level(quality.characterErrorRate());
        HBox bars = new HBox();
        bars.getStyleClass().add("bars");
        for (int i = 0; i < BARS; i++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("bar", "bar-" + i);
            if (i < level) {
                bar.getStyleClass().add("level-" + level);
            }
            bars.getChildren().add(bar);
        }
        Label figure = new Label(text(quality, messages));
        figure.getStyleClass().add("figure");
        getChildren().addAll(bars, figure);
        setAccessibleText(sentence(quality, messages));
    }

    /// Four is best, one worst.
    static int level(double characterErrorRate) {
        return characterErrorRate < 0.01 ? 4 : characterErrorRate < 0.03 ? 3 : characterErrorRate < 0.08 ? 2 : 1;
    }

    /// Such as "1,2 %"; a dash where it is not known.
    public static String text(@Nullable QualityEstimate quality, Messages messages) {
        return quality == null ? "–" : percent(quality.characterErrorRate(), messages.locale());
    }

    /// The figure with its interval, as a sentence.
    public static String sentence(@Nullable QualityEstimate quality, Messages messages) {
        if (quality == null) {
            return messages.text("quality.unknown");
        }
        Locale locale = messages.locale();
        return messages.text("quality.sentence", percent(quality.characterErrorRate(), locale),
                percent(quality.low(), locale), percent(quality.high(), locale));
    }

    private static String percent(double share, Locale locale) {
        return locale.getLanguage().equals("fr")
                ? String.format(locale, "%.1f\u202f%%", share * 100)
                : String.format(locale, "%.1f%%", share * 100);
    }
}
