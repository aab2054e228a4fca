package org.relire.ocr;

import java.util.List;
import java.util.function.Consumer;
import org.relire.model.PreparationKind;
import org.relire.model.ReadingSettings;
import org.slf4j.LoggerFactory;

/// Steps in their order, each taken where a page needs it and its document allows it.
///
/// @param rules in the order of [PreparationKind]
record PagePreparation(List<PreparationRule> rules) {

    /// In pixels: where there is less, there is no page.
    static final int SMALLEST = 64;

    PagePreparation {
        rules = List.copyOf(rules);
    }

    /// Those that move pixels but leave them as bright as they were.
    static PagePreparation places() {
        return new PagePreparation(List.of(new UprightRule(), new ScaleRule(), new DeskewRule()));
    }

    /// Those that leave pixels where they are and change how bright they are.
    static PagePreparation levels() {
        return new PagePreparation(List.of(new FlattenRule(), new BorderRule(), new HoleRule(), new LineRule(), new SpeckRule(),
                new ContrastRule(), new InkRule()));
    }

    /// The page after all steps; `page` is freed if any was taken. Steps for which memory is wanting are done without.
    ///
    /// @param look    at this page only
    /// @param watcher is shown the page after each step that was taken
    PreparedPage prepare(PreparedPage page, ReadingSettings settings, PageLook look, Consumer<PreparedPage> watcher) {
        PreparedPage present = page;
        try {
            for (PreparationRule rule : rules) {
                if (!settings.allows(rule.kind()) || isTiny(present.grey())) {
                    continue;
                }
                int before = present.steps().size();
                present = rule.on(present, look.at(present));
                if (present.steps().size() > before) {
                    if (rule.keepsView()) {
                        look.follow(present);
                    }
                    watcher.accept(present);
                }
            }
        } catch (Pix.Failed failure) {
            LoggerFactory.getLogger(PagePreparation.class).warn("A page is read without some of its preparation", failure);
        }
        return present;
    }

    private static boolean isTiny(Pix image) {
        return Math.min(image.width(), image.height()) < SMALLEST;
    }
}
