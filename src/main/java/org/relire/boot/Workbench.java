package org.relire.boot;

import javafx.application.Application;

/// The main of the workbench. It does not extend [Application], since Java then asks for JavaFX as modules.
public final class Workbench {

    private Workbench() {
    }

    /// @param arguments a collection's folder to open, or nothing
    public static void main(String[] arguments) {
        LogFile.start(UserFolders.ofUser().log());
        Application.launch(WorkbenchApplication.class, arguments);
        // libraries may have left threads behind that would keep the program alive without a window
        System.exit(0);
    }
}
