package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HunspellDictionaryTest {
    @Test
    void suffixRulesGiveEveryInflectedFormAndNoElision(@TempDir Path folder) throws IOException {
        Path lexicons = ToyFrench.lexicons(folder);
        assertEquals(Set.of("ministre", "ministres", "lancer", "lance", "lançant", "Liège", "cœur", "cœurs", "arc-en-ciel"),
                HunspellDictionary.forms(lexicons.resolve("toy.aff"), lexicons.resolve("toy.dic")));
    }
}
