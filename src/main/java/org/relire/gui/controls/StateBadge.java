package org.relire.gui.controls;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.relire.model.PageState;
import org.relire.workflow.Messages;

/// How far people have come with a page: a word and an icon.
public final class StateBadge extends Label {

    public StateBadge(PageState state, Messages messages) {
        super(messages.text(key(state)), Icon.of(icon(state)));
        getStyleClass().addAll("badge", "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The message key of a state's name.
    public static String key(PageState state) {
        return switch (state) {
            case UNREAD -> "page.state.unread";
            case IN_WORK -> "page.state.in-work";
            case CORRECTED -> "page.state.corrected";
            case VERIFIED -> "page.state.verified";
        };
    }

    public static Feather icon(PageState state) {
        return switch (state) {
            case UNREAD -> Feather.CIRCLE;
            case IN_WORK -> Feather.EDIT_3;
            case CORRECTED -> Feather.CHECK;
            case VERIFIED -> Feather.CHECK_CIRCLE;
        };
    }
}
