package org.relire.gui.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.relire.gui.jobs.Background;
import org.relire.workflow.JobSettings;

/// The settings in force. Each change holds at once and is saved in the background.
public final class SettingsViewModel {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final SettingsFile file;
    private final Background saving;

    /// @param settings as read at the start
    public SettingsViewModel(Settings settings, SettingsFile file, Background background) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.file = file;
        this.saving = background.lane();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// Changes the settings; no change costs nothing.
    public void change(UnaryOperator<Settings> how) {
        Settings next = how.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            saving.perform(() -> file.write(next), () -> { });
        }
    }

    /// What the long jobs need of them.
    public JobSettings jobSettings() {
        return new JobSettings(get().ocrLanguages(), get().threads(), JobSettings.standard().pageDeadline());
    }
}
