package org.relire.gui.shell;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The workbench's screens, in the order of the navigation.
enum Section {
    LIBRARY(Feather.BOOK_OPEN), EDITOR(Feather.EDIT_3), SEARCH(Feather.SEARCH), EVIDENCE(Feather.FLAG),
    JOBS(Feather.ACTIVITY), SETTINGS(Feather.SLIDERS);

    private final Feather icon;

    Section(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /// The message key of its name.
    String key() {
        return "shell." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether it shows something of a collection.
    boolean needsCollection() {
        return this != JOBS && this != SETTINGS;
    }
}
