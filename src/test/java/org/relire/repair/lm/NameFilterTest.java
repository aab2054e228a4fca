package org.relire.repair.lm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameFilterTest {
    private static String name(Random random) {
        var name = new StringBuilder();
        for (int i = 5 + random.nextInt(6); i > 0; i--) {
            name.append((char) ('A' + random.nextInt(26)));
        }
        return name.toString();
    }

    @Test
    void everyNameIsFoundAndHardlyAnythingElse() {
        var random = new Random(1);
        var names = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++) {
            names.add(name(random));
        }
        byte[] bits = NameFilter.build(names);
        var filter = new NameFilter(MemorySegment.ofArray(bits), bits.length);
        assertTrue(names.stream().allMatch(filter::contains));
        assertTrue(names.stream().map(name -> name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT)).allMatch(filter::contains));
        int wrong = 0;
        for (int i = 0; i < 50_000; i++) {
            wrong += filter.contains(name(random) + "Q") ? 1 : 0;
        }
        assertTrue(wrong < 100, wrong + " of 50000");
    }

    @Test
    void accentsDoNotMatter() {
        byte[] bits = NameFilter.build(java.util.List.of("LEFEVRE"));
        assertTrue(new NameFilter(MemorySegment.ofArray(bits), bits.length).contains("Lefèvre"));
    }
}
