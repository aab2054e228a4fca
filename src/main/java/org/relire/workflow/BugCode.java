package org.relire.workflow;

import java.util.Locale;

/// A short name for a bug: the same bug has the same one in each run, so that reports of it can be told to be the same.
public final class BugCode {

    private static final int FRAMES = 3;

    private BugCode() {
    }

    /// From the kind of the innermost cause and where in Relire it was thrown.
    public static String of(Throwable bug) {
        Throwable root = bug;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StringBuilder place = new StringBuilder(root.getClass().getName());
        int frames = 0;
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("org.relire") && frames++ < FRAMES) {
                place.append('|').append(frame.getClassName()).append('.').append(frame.getMethodName());
            }
        }
        return String.format(Locale.ROOT, "R-%08X", place.toString().hashCode());
    }
}
