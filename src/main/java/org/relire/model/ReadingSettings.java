package org.relire.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// How a document's pages are read.
///
/// @param steps that may be taken on a page's image; each is taken only where the page needs it
public record ReadingSettings(ReadingMode mode, Set<PreparationKind> steps) {

    public ReadingSettings {
        Set<PreparationKind> sorted = EnumSet.noneOf(PreparationKind.class);
        sorted.addAll(steps);
        steps = Collections.unmodifiableSet(sorted);
    }

    /// Steps that make more pages worse than better, and are taken only where somebody asks for them.
    private static final Set<PreparationKind> ASKED_FOR = Collections.unmodifiableSet(
            EnumSet.of(PreparationKind.BACKGROUND, PreparationKind.LINES, PreparationKind.BINARIZATION));

    /// The steps that do pages good, each where it is needed.
    public static ReadingSettings standard() {
        return of(ReadingMode.STANDARD);
    }

    public static ReadingSettings of(ReadingMode mode) {
        return new ReadingSettings(mode, EnumSet.complementOf(EnumSet.copyOf(ASKED_FOR)));
    }

    public boolean allows(PreparationKind step) {
        return steps.contains(step);
    }

    /// The same with a step allowed or not.
    public ReadingSettings with(PreparationKind step, boolean allowed) {
        Set<PreparationKind> changed = EnumSet.noneOf(PreparationKind.class);
        changed.addAll(steps);
        if (allowed) {
            changed.add(step);
        } else {
            changed.remove(step);
        }
        return new ReadingSettings(mode, changed);
    }
}
