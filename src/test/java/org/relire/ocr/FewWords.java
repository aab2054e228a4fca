package org.relire.ocr;

import java.util.List;
import java.util.Set;
import org.relire.workflow.port.TextPlausibility;

/// French of a few words, for tests.
///
/// @param french in small letters
record FewWords(Set<String> french) implements TextPlausibility {

    @Override
    public double known(String words) {
        return List.of(words.split(" ")).stream().mapToInt(word -> french.contains(word) ? 1 : 0).average().orElse(0);
    }

    @Override
    public double cost(String text) {
        return 0;
    }
}
