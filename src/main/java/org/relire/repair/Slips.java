package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import org.relire.repair.channel.Channel;
import org.relire.repair.channel.Confusion;
import org.relire.repair.lattice.Decoding.Slip;

/// What was read for what, where only both texts are known: the fewest edits, those without a match between them as one slip.
final class Slips {
    private Slips() {
    }

    static List<Slip> of(String read, String truth) {
        int[][] distance = distances(read, truth);
        List<Slip> slips = new ArrayList<>();
        int i = read.length();
        int j = truth.length();
        int readEnd = i;
        int truthEnd = j;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && read.charAt(i - 1) == truth.charAt(j - 1) && distance[i][j] == distance[i - 1][j - 1]) {
                add(slips, truth.substring(j, truthEnd), read.substring(i, readEnd));
                readEnd = --i;
                truthEnd = --j;
            } else if (i > 0 && j > 0 && distance[i][j] == distance[i - 1][j - 1] + 1) {
                i--;
                j--;
            } else if (i > 0 && distance[i][j] == distance[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
        }
        add(slips, truth.substring(0, truthEnd), read.substring(0, readEnd));
        return slips.reversed();
    }

    private static int[][] distances(String read, String truth) {
        int[][] distance = new int[read.length() + 1][truth.length() + 1];
        for (int i = 0; i <= read.length(); i++) {
            for (int j = 0; j <= truth.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                } else {
                    int exchanged = distance[i - 1][j - 1] + (read.charAt(i - 1) == truth.charAt(j - 1) ? 0 : 1);
                    distance[i][j] = Math.min(exchanged, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
                }
            }
        }
        return distance;
    }

    /// Adds a slip to those that follow it, last first, in parts no longer than a confusion can be.
    private static void add(List<Slip> slips, String truth, String read) {
        int parts = Math.ceilDiv(Math.max(truth.length(), read.length()), Confusion.LONGEST);
        for (int i = parts - 1; i >= 0; i--) {
            slips.add(new Slip(part(truth, i * Confusion.LONGEST), part(read, i * Confusion.LONGEST)));
        }
    }

    private static String part(String text, int at) {
        return text.substring(Math.min(at, text.length()), Math.min(at + Confusion.LONGEST, text.length()));
    }

    /// What slips cost in a channel, in nats.
    static float cost(List<Slip> slips, Channel channel) {
        float cost = 0;
        for (Slip slip : slips) {
            cost += channel.costOf(slip.truth(), slip.read());
        }
        return cost;
    }
}
