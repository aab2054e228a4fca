package org.relire.gui.work;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.relire.gui.controls.Command;
import org.relire.gui.controls.CommandButton;
import org.relire.gui.controls.ScanCrop;
import org.relire.gui.controls.ScanImages;
import org.relire.gui.controls.TextEnds;
import org.relire.gui.jobs.Background;
import org.relire.gui.jobs.Latest;
import org.relire.model.Box;
import org.relire.model.RepairedPage;
import org.relire.model.SampleCheck;
import org.relire.model.TextRange;
import org.relire.workflow.Messages;
import org.relire.workflow.gain.Calibration;
import org.relire.workflow.gain.SampleEstimate;

/// The sample check: one word at a time beside its piece of the scan, and what the answers tell of the whole document.
final class SamplePane extends VBox {

    private static final int SIDE = 90;

    private final WorkViewModel model;
    private final Messages messages;
    private final ScanImages images;
    private final Latest placing;
    private final ScanCrop crop = new ScanCrop(ScanCrop.Size.LINE);
    private final TextFlow words = new TextFlow();
    private final Label title = new Label();
    private final Label estimate = new Label();
    private final Label hint = new Label();
    /// What the check means for the estimates elsewhere.
    private final Label calibrated = new Label();

    SamplePane(WorkViewModel model, Messages messages, ScanImages images, Background background, WorkCommands commands) {
        this.model = model;
        this.messages = messages;
        this.images = images;
        this.placing = new Latest(background);
        getStyleClass().add("sample-pane");
        setId("sample-pane");
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        crop.managedProperty().bind(crop.visibleProperty());
        crop.setAccessibleText(messages.text("work.sample.crop"));
        words.getStyleClass().addAll("marked-text", "sample-words");
        estimate.setWrapText(true);
        estimate.getStyleClass().add("sample-estimate");
        estimate.setId("sample-estimate");
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        calibrated.setWrapText(true);
        calibrated.setId("sample-calibrates");
        calibrated.managedProperty().bind(calibrated.textProperty().isNotEmpty());
        FlowPane actions = new FlowPane(
                keyed(commands.right()).styled("success"),
                keyed(commands.wrong()).styled("danger"),
                new CommandButton(commands.back(), Feather.CORNER_UP_LEFT, messages).styled("flat"),
                new CommandButton(commands.openSampled(), Feather.EDIT_3, messages).styled("flat"),
                new CommandButton(commands.drawAgain(), Feather.REFRESH_CW, messages).styled("flat"),
                new CommandButton(commands.leave(), Feather.LOG_OUT, messages).styled("flat"));
        actions.getStyleClass().add("series-actions");
        getChildren().addAll(title, crop, words, actions, estimate, calibrated, hint);
        model.sampleProperty().subscribe(this::show);
    }

    /// What is done word after word shows its key.
    private CommandButton keyed(Command command) {
        return new CommandButton(command, Feather.CIRCLE, messages).withKeys(command, command.name(messages), messages);
    }

    private void show(WorkViewModel.@Nullable SampleState state) {
        if (state == null) {
            return;
        }
        title.setText(messages.text("work.sample.title", state.document().fileName(),
                Math.min(state.position() + 1, state.check().items().size()), state.check().items().size()));
        tell(SampleEstimate.of(state.check()));
        calibrated.setText(Calibration.of(state.check()).map(c -> messages.text("work.sample.calibrates",
                times(c.factor()), times(c.low()), times(c.high()))).orElse(""));
        words.getChildren().clear();
        Optional<SampleCheck.Item> item = state.item();
        crop.setVisible(item.isPresent());
        if (item.isEmpty()) {
            words.getChildren().add(text(messages.text("work.sample.done"), "plain"));
            return;
        }
        say(state, item.get());
        RepairedPage text = state.text();
        placing.run(() -> text == null
                ? null
                : LineOnScan.of(model.collection().store(), item.get().page(), text, text.toPresent(item.get().range())),
                place -> look(state, place));
    }

    private String times(double factor) {
        return String.format(messages.locale(), factor < 10 ? "%.1f" : "%.0f", factor);
    }

    private void tell(SampleEstimate told) {
        if (told.checked() == 0) {
            estimate.setText(messages.text("work.sample.none-checked", told.words()));
        } else {
            estimate.setText(messages.text("work.sample.estimate", told.words(), Math.round(told.wrong()),
                    Math.round(told.low()), Math.round(told.high()), percent(told.rate()), percent(told.lowRate()),
                    percent(told.highRate())));
        }
        hint.setText(messages.text("work.sample.hint", told.checked()));
    }

    private String percent(double share) {
        return String.format(messages.locale(), messages.locale().getLanguage().equals("fr") ? "%.1f\u202f%%" : "%.1f%%", share * 100);
    }

    private void say(WorkViewModel.SampleState state, SampleCheck.Item item) {
        if (state.text() == null) {
            words.getChildren().add(text(item.text(), "marked"));
            return;
        }
        String all = state.text().text();
        TextRange place = state.text().toPresent(item.range());
        String left = TextEnds.last(all.substring(0, place.start()), SIDE).replace('\n', ' ');
        String right = TextEnds.first(all.substring(place.end()), SIDE).replace('\n', ' ');
        words.getChildren().setAll(text(left, "plain"), text(place.in(all), "marked"), text(right, "plain"));
    }

    private static Text text(String content, String styleClass) {
        Text text = new Text(content);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private void look(WorkViewModel.SampleState state, @Nullable LineOnScan place) {
        if (place == null) {
            crop.show(null, new Box(0, 0, 0, 0), List.of());
            return;
        }
        images.load(place.image().path(), scan -> {
            if (state.equals(model.sampleProperty().get())) {
                crop.show(scan, place.line(), place.boxes());
            }
        });
    }
}
