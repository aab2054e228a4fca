package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relire.repair.channel.Channel;
import org.relire.repair.channel.Confusion;
import org.relire.repair.lattice.Decoding.Slip;

class SlipsTest {
    @Test
    void findsWhatWasReadForWhat() {
        assertEquals(List.of(new Slip("e", "c")), Slips.of("lcs", "les"));
        assertEquals(List.of(new Slip("m", "rn")), Slips.of("rnaison", "maison"));
        assertEquals(List.of(new Slip("", " ")), Slips.of("com mission", "commission"));
        assertEquals(List.of(new Slip("él", "e1"), new Slip("é", "e")), Slips.of("de1iberé", "délibéré"));
        assertEquals(List.of(), Slips.of("les", "les"));
    }

    @Test
    void partsALongSlipInOrder() {
        assertEquals(List.of(new Slip("abc", "123"), new Slip("d", "45")), Slips.of("12345", "abcd"));
        assertEquals(List.of(new Slip("abc", ""), new Slip("def", "")), Slips.of("", "abcdef"));
    }

    @Test
    void reapplyingThemGivesTheTruthAndNoFewerWouldDo() {
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            String read = text(random);
            String truth = text(random);
            List<Slip> slips = Slips.of(read, truth);
            assertTrue(leads(read, truth, slips, 0, 0, 0), () -> read + " → " + truth + ": " + slips);
            assertTrue(slips.stream().allMatch(slip -> slip.read().length() <= Confusion.LONGEST && slip.truth().length() <= Confusion.LONGEST));
            assertEquals(distance(read, truth), slips.stream().mapToInt(slip -> Math.max(slip.read().length(), slip.truth().length())).sum(),
                    () -> read + " → " + truth + ": " + slips);
        }
    }

    @Test
    void theirCostIsTheChannels() {
        Channel channel = new Channel(List.of(new Confusion("e", "c", 2)));
        float cost = Slips.cost(Slips.of("lc bcau", "le beau"), channel);
        assertEquals(2 * channel.costOf("e", "c"), cost, 1e-6);
        assertTrue(cost < Channel.ANY_SUBSTITUTION);
        assertEquals(Channel.ANY_INSERTION, Slips.cost(Slips.of("les·", "les"), channel), 1e-6);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append("abc ".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    /// Whether what was read becomes the truth by the slips from the `next` on, in order, all else being kept.
    private static boolean leads(String read, String truth, List<Slip> slips, int i, int j, int next) {
        if (i == read.length() && j == truth.length() && next == slips.size()) {
            return true;
        }
        boolean kept = i < read.length() && j < truth.length() && read.charAt(i) == truth.charAt(j) && leads(read, truth, slips, i + 1, j + 1, next);
        if (kept || next == slips.size()) {
            return kept;
        }
        Slip slip = slips.get(next);
        return read.startsWith(slip.read(), i) && truth.startsWith(slip.truth(), j)
                && leads(read, truth, slips, i + slip.read().length(), j + slip.truth().length(), next + 1);
    }

    /// Fewest characters to add, drop or exchange, row by row.
    private static int distance(String read, String truth) {
        int[] row = new int[truth.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= read.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, corner + (read.charAt(i - 1) == truth.charAt(j - 1) ? 0 : 1));
                corner = above;
            }
        }
        return row[truth.length()];
    }
}
