package org.relire.gui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.relire.gui.settings.Settings;

/// Gives a scene, and the menus and tips that open over it, the looks that the settings ask for.
final class Appearance {

    private static final List<String> SHEETS = List.of(
            "controls/tokens.css", "controls/controls.css", "shell/shell.css", "library/library.css", "editor/editor.css",
            "search/search.css", "evidence/evidence.css", "jobs/jobs.css", "settings/settings.css",
            "series/series.css", "ledger/ledger.css", "work/work.css", "layout/layout.css",
            "preparation/preparation.css");

    private final Scene scene;
    /// Held here: the list of all windows lives as long as the program, and must not keep this scene alive.
    private final ListChangeListener<Window> dressing = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dress);
        }
    };
    private @Nullable ColorScheme wanted;

    Appearance(Scene scene) {
        this.scene = scene;
        scene.getPreferences().colorSchemeProperty().subscribe(scheme -> follow(scheme));
        // a menu or tip has a scene of its own, which knows nothing of this one's preferences
        Window.getWindows().addListener(new WeakListChangeListener<>(dressing));
    }

    void apply(Settings settings) {
        wanted = switch (settings.theme()) {
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case SYSTEM -> null;
        };
        scene.getPreferences().setColorScheme(wanted);
        scene.getStylesheets().setAll(Stream.concat(
                SHEETS.stream().map(Appearance::sheet), Stream.of(textSize(settings.textSize()))).toList());
        Window.getWindows().forEach(this::dress);
    }

    private void dress(Window window) {
        if (window instanceof PopupWindow popup && popup.getOwnerWindow() == scene.getWindow() && popup.getScene() != null) {
            popup.getScene().getPreferences().setColorScheme(wanted);
        }
    }

    private static void follow(ColorScheme scheme) {
        Application.setUserAgentStylesheet(scheme == ColorScheme.DARK
                ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/org/relire/gui/" + name), name).toExternalForm();
    }

    /// A style sheet of two rules: menus and tips take it over from the scene, as they do its other sheets.
    /// Icons have their size in pixels, since for an icon an em is its own size.
    private static String textSize(int pixels) {
        String rules = ".root{-fx-font-size:" + pixels + "px;} .ikonli-font-icon{-fx-icon-size:"
                + Math.round(pixels * 1.15) + "px;}";
        return "data:text/css;charset=UTF-8," + URLEncoder.encode(rules, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
