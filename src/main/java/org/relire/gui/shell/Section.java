package org.relire.gui.shell;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The workbench's screens, in the order of the navigation.
enum Section {
    LIBRARY(Feather.BOOK_OPEN, 1), EDITOR(Feather.EDIT_3, 2), SERIES(Feather.LAYERS, 7), WORK(Feather.LIST, 8),
    SEARCH(Feather.SEARCH, 3), EVIDENCE(Feather.FLAG, 4), LEDGER(Feather.CLOCK, 9), LAYOUT(Feather.LAYOUT, 0), JOBS(Feather.ACTIVITY, 5),
    SETTINGS(Feather.SLIDERS, 6);

    private final Feather icon;
    private final int digit;

    Section(Feather icon, int digit) {
        this.icon = icon;
        this.digit = digit;
    }

    /// The digit of its key; 0 for a screen that the navigation leaves out, since it belongs to the page in the editor.
    int digit() {
        return digit;
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
