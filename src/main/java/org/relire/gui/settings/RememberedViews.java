package org.relire.gui.settings;

import java.util.Optional;
import org.relire.gui.controls.ViewMemory;

/// Remembers the screens' looks with the settings.
public final class RememberedViews implements ViewMemory {

    private final SettingsViewModel settings;

    public RememberedViews(SettingsViewModel settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> recall(String name) {
        return Optional.ofNullable(settings.get().views().get(name));
    }

    @Override
    public void remember(String name, String value) {
        settings.change(s -> s.withView(name, value));
    }
}
